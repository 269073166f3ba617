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
#define STELE_NOT_OF_CONNECTION(name, remedy)                                       \
    template <class Type = void, class... Given>                                    \
    Refused name(const Given&...) {                                                 \
        static_assert(connection_has<Type, Given...>,                               \
                      "stele: a connection has no " #name "(); " remedy " [S475]"); \
        return {};                                                                  \
    }
    STELE_NOT_OF_CONNECTION(select, "say db.execute(select(...))")
    STELE_NOT_OF_CONNECTION(insert, "say db.execute(insert(...).values(...))")
    STELE_NOT_OF_CONNECTION(update, "say db.execute(update(...).set(...))")
    STELE_NOT_OF_CONNECTION(delete_from, "say db.execute(delete_from(...).where(...))")
    STELE_NOT_OF_CONNECTION(remove, "say db.execute(delete_from(...).where(...))")
    STELE_NOT_OF_CONNECTION(add, "say db.execute(insert(...).values(row))")
    STELE_NOT_OF_CONNECTION(get, "say db.execute(select(...).where(...)).one()")
    STELE_NOT_OF_CONNECTION(get_all, "say db.execute(select(...)).all()")
    STELE_NOT_OF_CONNECTION(all, "say db.execute(statement).all()")
    STELE_NOT_OF_CONNECTION(one, "say db.execute(statement).one()")
    STELE_NOT_OF_CONNECTION(first, "say db.execute(statement).first()")
    STELE_NOT_OF_CONNECTION(exec, "say db.execute(statement), or query(\"...\") of SQL text")
    STELE_NOT_OF_CONNECTION(commit, "say auto t = db.begin(), and t.commit()")
    STELE_NOT_OF_CONNECTION(rollback, "say auto t = db.begin(), and t.rollback()")
    STELE_NOT_OF_CONNECTION(start_transaction, "say auto t = db.begin(), and t.commit()")
    STELE_NOT_OF_CONNECTION(run, "say db.execute(statement)")
    STELE_NOT_OF_CONNECTION(fetch, "say db.execute(select(...)), and ask its result: one(), all()")
    STELE_NOT_OF_CONNECTION(fetch_all, "say db.execute(select(...)).all()")
    STELE_NOT_OF_CONNECTION(fetch_one, "say db.execute(select(...)).one()")
    STELE_NOT_OF_CONNECTION(count, "say db.execute(select(count()).from(...)).scalar()")
    STELE_NOT_OF_CONNECTION(scalar_one, "say db.execute(select(...)).scalar()")
    STELE_NOT_OF_CONNECTION(
        replace, "say db.execute(insert(...).values(row).on_conflict(...).do_update(...))")
    STELE_NOT_OF_CONNECTION(remove_all, "say db.execute(delete_from(...).everywhere())")
    STELE_NOT_OF_CONNECTION(create_table, "say db.create_all(Author, Book)")
    STELE_NOT_OF_CONNECTION(create_tables, "say db.create_all(Author, Book)")
    STELE_NOT_OF_CONNECTION(sync_schema, "say db.create_all(Author, Book)")
    STELE_NOT_OF_CONNECTION(drop_table, "say db.execute(drop_table(...))")
    STELE_NOT_OF_CONNECTION(drop_all, "say db.execute(drop_table(...)) of each table")
    STELE_NOT_OF_CONNECTION(begin_transaction, "say auto t = db.begin(), and t.commit()")
    STELE_NOT_OF_CONNECTION(changes, "ask the result: db.execute(update(...)).changes()")
    STELE_NOT_OF_CONNECTION(last_insert_id, "ask the result: db.execute(insert(...)).key()")
    STELE_NOT_OF_CONNECTION(last_insert_rowid, "ask the result: db.execute(insert(...)).key()")
    STELE_NOT_OF_CONNECTION(close, "it is closed where it goes out of scope")
    STELE_NOT_OF_CONNECTION(operator(), "say db.execute(statement)")
    STELE_NOT_OF_CONNECTION(operator<<, "say db.execute(statement)")
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
