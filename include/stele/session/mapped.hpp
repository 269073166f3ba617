// SPDX-License-Identifier: BSL-1.0
#pragma once

// An object of a table: its row, its key in the identity map, and while it is written to a copy of the row.

#include <stele/result/materialise.hpp>
#include <stele/session/key.hpp>
#include <stele/session/state.hpp>

#include <memory>
#include <tuple>
#include <utility>

namespace stele::detail {

template <class T>
const mapper& mapper_of();

template <class T>
struct mapped_object final : object {
    mapped_object() noexcept : object(mapper_of<T>()) {}

    typename T::row row{};
    key_of<T> key{};
    std::unique_ptr<typename T::row> before;
};

template <class T>
mapped_object<T>& mapped(object& o) {
    return static_cast<mapped_object<T>&>(o);
}
template <class T>
const mapped_object<T>& mapped(const object& o) {
    return static_cast<const mapped_object<T>&>(o);
}
/// The row as it is, or as it was before the changes.
template <class T>
const typename T::row& row_of(const object& o, bool before) {
    const auto& m = mapped<T>(o);
    return before && m.before ? *m.before : m.row;
}

template <class T>
bool is_object_of(const object& o) {
    return o.table == &mapper_of<T>();
}

/// A new object with a row, of no session yet.
template <class T>
mapped_object<T>* make_object(typename T::row row) {
    auto made = std::make_unique<mapped_object<T>>();
    made->row = std::move(row);
    return made.release();
}

/// Finds the object of a key; null where it is not in memory.
template <class T, class... Values>
object* find_object(const identity_map& map, const Values&... values) {
    const auto same = [&](const object& o) {
        return is_object_of<T>(o) &&
               std::apply(
                   [&](const auto&... parts) { return (equal_key_parts(parts, values) && ...); },
                   mapped<T>(o).key);
    };
    return map.find(hash_key(mapper_of<T>(), values...), same);
}

/// A new object of a row in the database is the session's.
inline void take_in(session_state& s, object& o) {
    s.enter(o);
    o.state = object_state::persistent;
    s.map.insert(o, o.table->hash(o));
    s.unused(o);
    s.handlers.fire(event::load, o);
}

/// Reads the object of a row: the one in memory, which is refreshed where it is expired, or a new one. `column` goes
/// on behind the table's columns.
template <class T, class Cursor, class... Keys>
object& read_object(session_state& s, const Cursor& cursor, int& column, list<Keys...>) {
    constexpr int width = static_cast<int>(columns_of<T>::size);
    const int first = column;
    key_of<T> key{};
    const auto read_keys = [&](auto&... parts) {
        ((column = first + static_cast<int>(place_of<Keys>(columns_of<T>{})),
          read_cell(cursor, column, parts)),
         ...);
    };
    std::apply(read_keys, key);
    object* found =
        std::apply([&](const auto&... parts) { return find_object<T>(s.map, parts...); }, key);
    if (found == nullptr || found->expired) {
        column = first;
        reader<Cursor> r{cursor, column};
        if (found != nullptr) {
            r.table_row(mapped<T>(*found).row, columns_of<T>{});
            found->expired = false;
        } else {
            auto made = std::make_unique<mapped_object<T>>();
            r.table_row(made->row, columns_of<T>{});
            made->key = std::move(key);
            found = made.release();
            take_in(s, *found);
        }
    }
    column = first + width;
    return *found;
}
template <class T, class Cursor>
object& read_object(session_state& s, const Cursor& cursor, int& column) {
    return read_object<T>(s, cursor, column, primary_key_t<T>{});
}

/// The object of a row that was read otherwise: the one in memory, or a new one.
template <class T, class... Keys>
object& object_of_row(session_state& s, typename T::row&& row, list<Keys...>) {
    object* found = find_object<T>(s.map, row.*Keys::stele_member...);
    if (found == nullptr) {
        auto made = std::make_unique<mapped_object<T>>();
        made->row = std::move(row);
        made->table->take_key(*made);
        found = made.release();
        take_in(s, *found);
    } else if (found->expired) {
        mapped<T>(*found).row = std::move(row);
        found->expired = false;
    }
    return *found;
}
template <class T>
object& object_of_row(session_state& s, typename T::row&& row) {
    return object_of_row<T>(s, std::move(row), primary_key_t<T>{});
}

/// Runs a SELECT of one table, and calls f with each object.
template <class T, class S, class F>
void each_object(session_state& s, const S& statement, const F& f) {
    s.begin();
    const sqlite::lease lease = s.db.start(statement);
    while (lease->step()) {
        int column = 0;
        object* read = nullptr;
        try {
            read = &read_object<T>(s, *lease, column);
        } catch (const value_error& e) {
            sqlite::detail::rethrow(e, *lease, column);
        }
        f(object_ref{read});
    }
}
template <class T, class S>
void collect_objects(session_state& s, const S& statement, std::vector<object_ref>& into) {
    each_object<T>(s, statement, [&into](object_ref o) { into.push_back(std::move(o)); });
}

}  // namespace stele::detail
