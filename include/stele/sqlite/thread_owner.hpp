// SPDX-License-Identifier: BSL-1.0
#pragma once

// Which thread an open transaction belongs to: a connection, and a session with its objects, are used by one thread at
// a time. Between transactions any thread may go on with them; within one, another has to be let in by hand_over().
// Checked where NDEBUG is not defined. The member is always there, so that units of both kinds agree on the layout, and
// it is always released: one that was taken in a unit that checks never outlives its transaction.

#include <stele/types/error.hpp>

namespace stele::sqlite {

/// The thread that is in a transaction, or none.
class thread_owner {
public:
    /// The thread of the caller begins a transaction.
    void take() noexcept {
#ifndef NDEBUG
        __atomic_store_n(&owner_, this_thread(), __ATOMIC_RELAXED);
#endif
    }
    void release() noexcept { __atomic_store_n(&owner_, nullptr, __ATOMIC_RELAXED); }
    /// @throws wrong_thread in another thread than the one that is in the transaction
    void check() const {
#ifndef NDEBUG
        const void* const owner = __atomic_load_n(&owner_, __ATOMIC_RELAXED);
        if (owner != nullptr && owner != this_thread()) throw_wrong();
#endif
    }
    /// Another thread goes on with the transaction, from here on unchecked.
    void hand_over() {
        check();
        release();
    }

private:
    // An address that no other living thread has.
    static const void* this_thread() noexcept {
        thread_local const char here = 0;
        return &here;
    }
    [[noreturn]] static void throw_wrong() {
        throw wrong_thread{
            "a connection or session is used by a thread, while another thread has a transaction "
            "open on it; end that first, or call hand_over()"};
    }

    const void* owner_ = nullptr;  // atomic; <atomic> is as large as the rest of this folder
};

}  // namespace stele::sqlite
