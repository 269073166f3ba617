// SPDX-License-Identifier: BSL-1.0
#pragma once

// Functions that are called at events, of a connection or of a session, and the guard that keeps one registered.

#include <stele/meta/counted.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace stele {

namespace detail {

class handlers;

/// A function that is registered; belongs to its list and to its guard.
class handler : public counted {
public:
    explicit handler(unsigned event) : kind(event) {}

    unsigned kind;             ///< the event that it waits for
    handlers* list = nullptr;  ///< null once it was unregistered, or its list has gone
};

}  // namespace detail

/// Keeps a function registered as long as it lives: `auto guard = session.on_load(Book, f);`. May outlive what it
/// was registered at, and may be destroyed by the function itself.
class [[nodiscard]] registration {
public:
    /// Holds nothing.
    registration() noexcept = default;
    explicit registration(detail::counted_ptr<detail::handler> h) noexcept
        : handler_(std::move(h)) {}
    registration(registration&&) noexcept = default;
    registration& operator=(registration&& other) noexcept {
        if (this != &other) {
            release();
            handler_ = std::move(other.handler_);
        }
        return *this;
    }
    ~registration() { release(); }

    /// The function is not called any more.
    void release() noexcept;
    /// Whether the function is still registered.
    explicit operator bool() const noexcept { return handler_ && handler_->list != nullptr; }
    /// The function, for what registers it.
    const detail::counted_ptr<detail::handler>& handler() const noexcept { return handler_; }

private:
    detail::counted_ptr<detail::handler> handler_;
};

namespace detail {

/// The functions that are registered at something, called in the order in which they came. A function may register
/// and unregister functions, itself too: a new one is called from the next event on.
class handlers {
public:
    handlers() = default;
    handlers(const handlers&) = delete;
    handlers& operator=(const handlers&) = delete;
    ~handlers() { clear(); }

    bool any() const noexcept { return kinds_ != 0; }
    bool has(unsigned kind) const noexcept { return (kinds_ >> kind & 1U) != 0; }

    registration add(counted_ptr<handler> h) {
        list_.push_back(h);
        h->list = this;
        kinds_ |= 1U << h->kind;
        return registration{std::move(h)};
    }
    void remove(handler& h) noexcept {
        h.list = nullptr;
        kinds_ = 0;
        for (const counted_ptr<handler>& each : list_)
            if (each->list != nullptr) kinds_ |= 1U << each->kind;
        if (calls_ == 0) drop_removed();
    }
    /// All functions are unregistered.
    void clear() noexcept {
        for (const counted_ptr<handler>& each : list_) each->list = nullptr;
        kinds_ = 0;
        if (calls_ == 0) drop_removed();
    }
    /// Calls f with each function that waits for an event.
    template <class F>
    void each(unsigned kind, const F& f) {
        const calling now{*this};
        const std::size_t size = list_.size();
        for (std::size_t i = 0; i < size; ++i) {
            handler* const h = list_[i].get();
            if (h->kind == kind && h->list != nullptr) f(*h);
        }
    }

private:
    struct calling {
        handlers& self;
        explicit calling(handlers& h) : self(h) { ++self.calls_; }
        calling(const calling&) = delete;
        calling& operator=(const calling&) = delete;
        ~calling() {
            if (--self.calls_ == 0) self.drop_removed();
        }
    };

    // While one is being called, the list stays as it is. One by one: what a function holds may be a guard of another.
    void drop_removed() noexcept {
        for (std::size_t i = 0; i < list_.size();) {
            if (list_[i]->list != nullptr) {
                ++i;
                continue;
            }
            const counted_ptr<handler> gone = std::move(list_[i]);
            list_.erase(list_.begin() + static_cast<std::ptrdiff_t>(i));
            i = 0;
        }
    }

    std::vector<counted_ptr<handler>> list_;
    unsigned kinds_ = 0;
    unsigned calls_ = 0;
};

}  // namespace detail

inline void registration::release() noexcept {
    if (const auto h = std::move(handler_); h && h->list != nullptr) h->list->remove(*h);
}

}  // namespace stele
