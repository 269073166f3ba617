// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a dynamic statement has been put together of: which when() is on, which term choose() chose,
// which pieces a predicate has. The visitor collects it into a few bytes, by which a connection
// knows the text without writing it.

#include <stele/render/visitor.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace stele::render {

/// Collects the choices of one statement. Statements of one type with equal choices have equal
/// text. Allocates only where there are many.
class choices : public visitor {
public:
    static constexpr bool wants_text = false;
    static constexpr bool over_values = true;

    choices() {}  // NOLINT(modernize-use-equals-default): the bytes are left as they are

    void text(std::string_view) const {}
    template <class T>
    void parameter(const T*) const {}
    template <class T>
    void placeholder() const {}

    /// Notes one choice.
    void choose(std::uint64_t choice) { append(&choice, sizeof(choice)); }
    /// Notes which of several objects it is.
    void choose(const void* object) { append(&object, sizeof(object)); }  // NOLINT

    /// All choices, in the order of the walk.
    std::string_view bytes() const {
        return many_.empty() ? std::string_view{few_, size_} : std::string_view{many_};
    }

private:
    void append(const void* bytes, std::size_t n) {
        if (many_.empty() && size_ + n <= sizeof(few_)) {
            std::memcpy(few_ + size_, bytes, n);
            size_ += n;
        } else {
            if (many_.empty()) many_.assign(few_, size_);
            many_.append(static_cast<const char*>(bytes), n);
        }
    }

    char few_[256];
    std::size_t size_ = 0;
    std::string many_;
};

}  // namespace stele::render
