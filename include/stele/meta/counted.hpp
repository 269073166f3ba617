// SPDX-License-Identifier: BSL-1.0
#pragma once

// A pointer that shares what counts its owners itself: <memory> would cost sqlite.hpp more than it has.

#include <utility>

namespace stele::detail {

/// What counted_ptr counts; one thread's.
class counted {
public:
    counted() = default;
    counted(const counted&) = delete;
    counted& operator=(const counted&) = delete;
    virtual ~counted() = default;

private:
    template <class T>
    friend class counted_ptr;
    unsigned owners_ = 0;
};

/// One of the owners of a T, which is destroyed with the last of them; or of nothing.
template <class T>
class counted_ptr {
public:
    counted_ptr() = default;
    explicit counted_ptr(T* made) noexcept : it_(made) {
        if (it_ != nullptr) ++it_->owners_;
    }
    counted_ptr(const counted_ptr& other) noexcept : counted_ptr(other.it_) {}
    counted_ptr(counted_ptr&& other) noexcept : it_(std::exchange(other.it_, nullptr)) {}
    template <class Derived>
    counted_ptr(counted_ptr<Derived>&& other) noexcept : it_(other.release()) {}
    counted_ptr& operator=(counted_ptr other) noexcept {
        std::swap(it_, other.it_);
        return *this;
    }
    ~counted_ptr() {
        if (it_ != nullptr && --it_->owners_ == 0) delete it_;
    }

    T* get() const noexcept { return it_; }
    T& operator*() const noexcept { return *it_; }
    T* operator->() const noexcept { return it_; }
    explicit operator bool() const noexcept { return it_ != nullptr; }
    /// Gives its share away, to one that counts it already.
    T* release() noexcept { return std::exchange(it_, nullptr); }

private:
    T* it_ = nullptr;
};

template <class T, class... Args>
counted_ptr<T> make_counted(Args&&... args) {
    return counted_ptr<T>{new T(std::forward<Args>(args)...)};
}

}  // namespace stele::detail
