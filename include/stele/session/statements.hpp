// SPDX-License-Identifier: BSL-1.0
#pragma once

// The statements of a table's objects. SELECT, INSERT and DELETE have static texts; an UPDATE sets the columns that
// have changed, and is put together from their names.

#include <stele/check/session.hpp>
#include <stele/session/mapped.hpp>
#include <stele/statement/delete.hpp>
#include <stele/statement/insert.hpp>
#include <stele/statement/where.hpp>

#include <span>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

namespace stele::detail {

template <class... Columns, class... Values>
constexpr auto columns_equal(list<Columns...>, const Values&... values) {
    return (... && (Columns{} == values));
}

/// The column that counts the changes of a row; void where a table has none.
template <class T>
using version_of =
    typename first_type<typename filter<columns_of<T>, is_version_column>::type>::type;

template <class T>
constexpr bool fills_columns = [] {
    return []<class... Columns>(list<Columns...>) {
        return (Columns::stele_generated || ...);
    }(columns_of<T>{});
}();

/// `SELECT … WHERE key = ?` into the object; false where there is no such row.
template <class T>
bool load_object(session_state& s, object& o) {
    auto& m = mapped<T>(o);
    const auto statement = std::apply(
        [](const auto&... parts) {
            return select(T{}).where(columns_equal(primary_key_t<T>{}, parts...));
        },
        m.key);
    const sqlite::lease lease = s.db.start(statement);
    if (!lease->step()) return false;
    int column = 0;
    try {
        reader<sqlite::prepared> r{*lease, column};
        r.table_row(m.row, columns_of<T>{});
    } catch (const value_error& e) {
        sqlite::detail::rethrow(e, *lease, column);
    }
    return true;
}

template <class T, class Key>
void set_generated_key(typename T::row& row, list<Key>, std::int64_t key) {
    row.*Key::stele_member = type_mapping<typename Key::stele_type>::from_database(key);
}

/// `INSERT INTO …`; the key that the database assigns, and other columns that it fills, are read back.
template <class T>
void insert_object(session_state& s, object& o) {
    auto& m = mapped<T>(o);
    using values = row_values<T>;
    const bool has_key = values::has_key(m.row);
    const auto statement = insert(T{}).values(std::span<const typename T::row>(&m.row, 1));
    const sqlite::change done = s.db.run_write(
        rows_at<std::remove_const_t<decltype(statement)>>{statement, {0, 1, has_key}});
    if constexpr (values::keyless)
        if (!has_key) set_generated_key<T>(m.row, primary_key_t<T>{}, done.key());
    if constexpr (fills_columns<T>) {
        o.table->take_key(o);
        load_object<T>(s, o);
    }
}

/// Another changed or deleted the row.
[[noreturn]] inline void throw_stale(const object& o, bool versioned) {
    if (versioned)
        throw stale_object{"the row of " + description(o) +
                           " was changed or deleted by another since it was loaded; roll back, or "
                           "refresh() it, and try again"};
    throw object_deleted{"the row of " + description(o) + " has gone from the database"};
}

/// `DELETE FROM … WHERE key = ?`. A row that has gone already is as it should be, but where its version says that
/// another changed it.
template <class T>
void erase_object(session_state& s, object& o) {
    const auto& m = mapped<T>(o);
    const auto by_key = [&](const auto&... parts) {
        const auto condition = columns_equal(primary_key_t<T>{}, parts...);
        using version = version_of<T>;
        if constexpr (std::is_void_v<version>) return delete_from(T{}).where(condition);
        else
            return delete_from(T{}).where(condition &&
                                          version{} == row_of<T>(o, true).*version::stele_member);
    };
    const sqlite::change done = s.db.run_write(std::apply(by_key, m.key));
    if (!std::is_void_v<version_of<T>> && done.changes() == 0) throw_stale(o, true);
}

inline void append_identifier(std::string& text, std::string_view name) {
    text += '"';
    for (const char c : name) {
        if (c == '"') text += c;
        text += c;
    }
    text += '"';
}

/// `UPDATE … SET` the columns that have changed `WHERE key = ?`, and the version as it was.
template <class T>
struct update_of {
    const mapped_object<T>& o;

    std::string text() const {
        std::string sql = "UPDATE ";
        append_identifier(sql, T::stele_sql_name);
        std::string_view before = " SET ";
        append_set(sql, before, columns_of<T>{});
        before = " WHERE ";
        append_conditions(sql, before, primary_key_t<T>{});
        if constexpr (!std::is_void_v<version>) append_equal<version>(sql, before = " AND ");
        return sql;
    }
    static void bind(parameter_target& target, const unbound& self) {
        const auto& m = static_cast<const update_of*>(self.statement)->o;
        binder to{target};
        bind_set(to, m, columns_of<T>{});
        std::apply(
            [&to](const auto&... parts) {
                (to.parameter<std::remove_cvref_t<decltype(parts)>>(&parts), ...);
            },
            m.key);
        if constexpr (!std::is_void_v<version>)
            to.parameter<typename version::stele_type>(&((*m.before).*version::stele_member));
    }

private:
    using version = version_of<T>;

    template <class Column>
    static bool is_set(const mapped_object<T>& m) {
        return !equal_values(m.row.*Column::stele_member, (*m.before).*Column::stele_member);
    }
    template <class Column>
    static void append_equal(std::string& sql, std::string_view& before) {
        sql += before;
        append_identifier(sql, Column::stele_sql_name());
        sql += " = ?";
    }
    template <class... Columns>
    void append_set(std::string& sql, std::string_view before, list<Columns...>) const {
        ((is_set<Columns>(o) ? (append_equal<Columns>(sql, before), void(before = ", ")) : void()),
         ...);
    }
    template <class... Columns>
    static void append_conditions(std::string& sql, std::string_view& before, list<Columns...>) {
        ((append_equal<Columns>(sql, before), void(before = " AND ")), ...);
    }
    template <class... Columns>
    static void bind_set(binder& to, const mapped_object<T>& m, list<Columns...>) {
        ((is_set<Columns>(m)
              ? to.parameter<typename Columns::stele_type>(&(m.row.*Columns::stele_member))
              : void()),
         ...);
    }
};

template <class T>
void update_object(session_state& s, object& o) {
    auto& m = mapped<T>(o);
    using version = version_of<T>;
    if constexpr (!std::is_void_v<version>)
        m.row.*version::stele_member =
            converted<typename version::stele_type>((*m.before).*version::stele_member + 1);
    const update_of<T> update{m};
    const sqlite::change done =
        s.db.run_written(update.text(), {.statement = &update, .bind = &update_of<T>::bind});
    if (done.changes() == 0) throw_stale(o, !std::is_void_v<version>);
    if constexpr (fills_columns<T>) {
        if (!o.table->key_is_changed(o)) {
            load_object<T>(s, o);
        } else {
            auto key = o.table->save_key(o);
            o.table->take_key(o);
            load_object<T>(s, o);
            o.table->restore_key(o, key.get());
        }
    }
}

}  // namespace stele::detail
