// SPDX-License-Identifier: BSL-1.0
#pragma once

// How results and prepared statements, which stand below the connection, have it run what they hold.

#include <stele/sqlite/connection.hpp>

namespace stele::sqlite {

template <class S>
[[gnu::always_inline]] inline lease detail::start(connection& db, const held<S>& statement) {
    if constexpr (requires { statement.values; })
        return db.start(statement.get(), statement.values);
    else return db.start(statement.get());
}
template <class S>
returned_rows detail::start_returning(connection& db, const held<S>& statement) {
    if constexpr (requires { statement.values; })
        return db.run_returning(statement.get(), statement.values);
    else return db.run_returning(statement.get());
}
template <class Values>
lease detail::start_text(connection& db, std::string_view sql, const Values& values) {
    return db.start_text(sql, values);
}
template <class S>
lease detail::ready(connection& db, const S& statement) {
    return db.ready(statement);
}
template <class S, class Values>
auto detail::run(connection& db, const S& statement, const Values& values) {
    return db.run_write(statement, values);
}

}  // namespace stele::sqlite
