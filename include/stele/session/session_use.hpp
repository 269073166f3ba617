// SPDX-License-Identifier: BSL-1.0
#pragma once

// What uses a session and may outlive it: results, and open savepoints.

#include <utility>

namespace stele::detail {

class session_state;
class session_uses;

/// A pointer to a session that is null once the session, or what of it is used, has ended.
class session_use {
public:
    inline session_use(session_state& s, session_uses& among) noexcept;
    /// Takes the place of another.
    session_use(session_use&& other) noexcept
        : session_(other.session_), next_(other.next_), at_(other.at_) {
        if (at_ == nullptr) return;
        *at_ = this;
        if (next_ != nullptr) next_->at_ = &next_;
        other.forget();
    }
    session_use& operator=(session_use&&) = delete;
    ~session_use() { end(); }

    session_state* get() const noexcept { return session_; }
    /// Is used no more.
    void end() noexcept {
        if (at_ == nullptr) return;
        *at_ = next_;
        if (next_ != nullptr) next_->at_ = at_;
        forget();
    }

private:
    friend class session_uses;
    void forget() noexcept {
        session_ = nullptr;
        next_ = nullptr;
        at_ = nullptr;
    }

    session_state* session_;
    session_use* next_;
    session_use** at_;  // what points to it
};

/// The uses of one kind of a session, the last one first.
class session_uses {
public:
    session_uses() = default;
    session_uses(const session_uses&) = delete;
    session_uses& operator=(const session_uses&) = delete;
    ~session_uses() { end(); }

    void end() noexcept {
        while (first_ != nullptr) first_->end();
    }
    /// Those that came after one, and that.
    void end_from(const session_use& use) noexcept {
        if (use.get() == nullptr) return;
        while (first_ != &use) first_->end();
        first_->end();
    }

private:
    friend class session_use;
    session_use* first_ = nullptr;
};

inline session_use::session_use(session_state& s, session_uses& among) noexcept
    : session_(&s), next_(among.first_), at_(&among.first_) {
    if (next_ != nullptr) next_->at_ = &next_;
    among.first_ = this;
}

}  // namespace stele::detail
