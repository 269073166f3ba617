// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what a connection does not have, and people ask it for: db.select(…), db.commit().

#include <stele/check/result.hpp>
#include <stele/meta/list.hpp>

#include <type_traits>

namespace stele {

/// Whether a connection has a member. Always false: what a note below the sentence shows.
template <class... Given>
inline constexpr bool connection_has = false;

}  // namespace stele

namespace stele::sqlite::detail {

/// What only looks as if a connection had it: errors, all of them. `Refused` is their result.
template <class Refused>
class not_of_connection {
public:
#define STELE_NOT_OF_CONNECTION(name, remedy)                                           \
    template <class... Given>                                                           \
    Refused name(const Given&...) {                                                     \
        static_assert(connection_has<Given...>,                                         \
                      "stele: a connection has no " #name "(); say " remedy " [S475]"); \
        return {};                                                                      \
    }
    STELE_NOT_OF_CONNECTION(select, "db.execute(select(...))")
    STELE_NOT_OF_CONNECTION(insert, "db.execute(insert(...).values(...))")
    STELE_NOT_OF_CONNECTION(update, "db.execute(update(...).set(...))")
    STELE_NOT_OF_CONNECTION(delete_from, "db.execute(delete_from(...).where(...))")
    STELE_NOT_OF_CONNECTION(remove, "db.execute(delete_from(...).where(...))")
    STELE_NOT_OF_CONNECTION(add, "db.execute(insert(...).values(row))")
    STELE_NOT_OF_CONNECTION(get, "db.execute(select(...).where(...)).one()")
    STELE_NOT_OF_CONNECTION(get_all, "db.execute(select(...)).all()")
    STELE_NOT_OF_CONNECTION(all, "db.execute(statement).all()")
    STELE_NOT_OF_CONNECTION(one, "db.execute(statement).one()")
    STELE_NOT_OF_CONNECTION(first, "db.execute(statement).first()")
    STELE_NOT_OF_CONNECTION(exec, "db.execute(statement), or query(\"...\") of SQL text")
    STELE_NOT_OF_CONNECTION(commit, "auto t = db.begin(), and t.commit()")
    STELE_NOT_OF_CONNECTION(rollback, "auto t = db.begin(), and t.rollback()")
    STELE_NOT_OF_CONNECTION(start_transaction, "auto t = db.begin(), and t.commit()")
    STELE_NOT_OF_CONNECTION(operator(), "db.execute(statement)")
    STELE_NOT_OF_CONNECTION(operator<<, "db.execute(statement)")
#undef STELE_NOT_OF_CONNECTION

    /// A table in the place of the type of a row.
    template <auto NoType, class... Args>
        requires std::is_class_v<decltype(NoType)> Refused query(Args&&...) {
            check::row_is_a_type<decltype(NoType)>();
            return {};
        }
};

/// The same of a transaction.
template <class Refused>
class not_of_transaction {
public:
#define STELE_NOT_OF_TRANSACTION(name)                                                      \
    template <class... Given>                                                               \
    Refused name(const Given&...) {                                                         \
        static_assert(connection_has<Given...>,                                             \
                      "stele: a transaction has no " #name                                  \
                      "(); it only lasts while statements run by its connection: db." #name \
                      "() "                                                                 \
                      "[S476]");                                                            \
        return {};                                                                          \
    }
    STELE_NOT_OF_TRANSACTION(execute)
    STELE_NOT_OF_TRANSACTION(prepare)
    STELE_NOT_OF_TRANSACTION(scalars)
    STELE_NOT_OF_TRANSACTION(query)
#undef STELE_NOT_OF_TRANSACTION
};

}  // namespace stele::sqlite::detail
