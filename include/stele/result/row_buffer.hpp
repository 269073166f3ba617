// SPDX-License-Identifier: BSL-1.0
#pragma once

// Rows whose number is not known yet. A std::vector that grows costs the compiler much more than one of a known size,
// for each type of row; this is compiled once, for rows of all types.

#include <cstddef>
#include <new>

namespace stele::detail {

/// Rows of one type, in chunks of memory; the first few lie in the buffer itself.
class row_buffer {
public:
    /// The one function that knows the rows' type. Without `from` it makes a row at `to`; otherwise it moves the row at
    /// `from` into the one at `to`, if there is a `to`, and destroys it.
    using manage_function = void (*)(void* to, void* from);

    /// @param size of a row, in bytes
    row_buffer(std::size_t size, std::size_t alignment, manage_function manage)
        : size_(size),
          alignment_(alignment > alignof(chunk) ? alignment : alignof(chunk)),
          header_((sizeof(chunk) + alignment_ - 1) / alignment_ * alignment_),
          manage_(manage) {
        if (alignment_ <= alignof(std::max_align_t)) open(&first_, bytes_ / size_);
    }
    row_buffer(const row_buffer&) = delete;
    row_buffer& operator=(const row_buffer&) = delete;
    ~row_buffer() { move_to(nullptr); }

    std::size_t size() const { return count_; }

    /// A new row behind the others.
    void* add() {
        if (next_ == end_) grow();
        manage_(next_, nullptr);
        void* const row = next_;
        next_ += size_;
        ++count_;
        return row;
    }

    /// Moves the rows, in their order, into those from `to` on, of which there are size(); without a `to` they are
    /// destroyed alone. Nothing is left.
    void move_to(void* to) {
        auto* out = static_cast<std::byte*>(to);
        for (chunk* in = &first_; in != nullptr;) {
            std::byte* row = rows_of(in);
            for (std::size_t i = 0; i < in->capacity && count_ != 0; ++i, --count_, row += size_) {
                manage_(out, row);
                if (out != nullptr) out += size_;
            }
            chunk* const next = in->next;
            if (in != &first_) ::operator delete (in, std::align_val_t{alignment_});
            in = next;
        }
        first_.next = nullptr;
        open(&first_, first_.capacity);
    }

private:
    struct chunk {
        chunk* next = nullptr;
        std::size_t capacity = 0;  // in rows
    };
    // Large enough that a chunk costs nothing beside its rows, and small beside many rows.
    static constexpr std::size_t most_bytes = std::size_t{256} * 1024;

    std::byte* rows_of(chunk* c) {
        return c == &first_ ? first_rows_ : reinterpret_cast<std::byte*>(c) + header_;
    }
    void open(chunk* c, std::size_t capacity) {
        c->capacity = capacity;
        last_ = c;
        next_ = rows_of(c);
        end_ = next_ + capacity * size_;
    }
    void grow() {
        if (bytes_ < most_bytes) bytes_ *= 4;
        const std::size_t capacity = bytes_ < size_ ? 1 : bytes_ / size_;
        void* const memory =
            ::operator new (header_ + capacity * size_, std::align_val_t{alignment_});
        chunk* const before = last_;
        open(before->next = new (memory) chunk, capacity);
    }

    std::size_t size_;
    std::size_t alignment_;
    std::size_t header_;
    manage_function manage_;
    std::size_t count_ = 0;
    std::size_t bytes_ = sizeof first_rows_;  // of the last chunk, about
    std::byte* next_ = nullptr;
    std::byte* end_ = nullptr;
    chunk first_;
    chunk* last_ = &first_;
    alignas(std::max_align_t) std::byte first_rows_[512];
};

}  // namespace stele::detail
