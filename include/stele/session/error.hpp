// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a session throws of itself; what the database refuses comes as the exceptions of the connection, with the
// object in the message.

#include <stele/types/error.hpp>

namespace stele {

/// The base of what a session throws of itself.
class session_error : public error {
public:
    using error::error;
};

/// An object whose row has gone from the database was loaded again, or one that was removed was used in a way
/// that needs its row.
class object_deleted : public session_error {
public:
    using session_error::session_error;
};

/// An object was used whose session is gone or closed, which belongs to no session, or to another one.
class object_detached : public session_error {
public:
    using session_error::session_error;
};

/// A row that was to be updated or deleted is no longer as it was loaded: another one changed its `version` column.
/// Roll back, or refresh() the object, and do it again.
class stale_object : public session_error {
public:
    using session_error::session_error;
};

/// A collection was changed, or loaded again, while one was iterating over it.
class collection_changed : public session_error {
public:
    using session_error::session_error;
};

/// A relationship was to be loaded when it was used, where raise_on_lazy forbids that.
class lazy_load_refused : public session_error {
public:
    using session_error::session_error;
};

/// What cannot be written as it stands: a foreign key and a relationship that disagree, new objects that wait for
/// each other's keys.
class flush_error : public session_error {
public:
    using session_error::session_error;
};

}  // namespace stele
