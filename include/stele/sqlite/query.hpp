// SPDX-License-Identifier: BSL-1.0
#pragma once

// db.query<Row>("SELECT …", args…): SQL text, for what nothing else covers, checked when it runs.

#include <stele/meta/pack.hpp>
#include <stele/result/bind.hpp>
#include <stele/result/bound_value.hpp>
#include <stele/result/query_row.hpp>
#include <stele/sqlite/result.hpp>
#include <stele/sqlite/row_range.hpp>
#include <stele/sqlite/statement_cache.hpp>

#include <sqlite3.h>

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace stele::sqlite {

/// A text query does not fit what is asked of it: other columns than the row has fields, other names,
/// more or fewer parameters than values.
class query_error : public error {
public:
    using error::error;
};

namespace detail {

[[noreturn]] inline void throw_query_error(const prepared& statement, std::string message) {
    throw query_error{{.code = SQLITE_MISUSE,
                       .message = std::move(message),
                       .file = database_file(statement.database()),
                       .sql = std::string{statement.sql()}}};
}

/// `1 column`, `2 columns`.
inline std::string counted(std::size_t n, std::string_view what) {
    return std::to_string(n) + " " + std::string(what) + (n == 1 ? "" : "s");
}
inline void require_parameters(const prepared& statement, std::size_t values) {
    const int wanted = statement.parameter_count();
    if (static_cast<std::size_t>(wanted) != values)
        throw_query_error(statement, "the SQL has " +
                                         counted(static_cast<std::size_t>(wanted), "parameter") +
                                         ", but " + counted(values, "value") +
                                         (values == 1 ? " is given" : " are given"));
}
inline void require_columns(const prepared& statement, std::size_t fields) {
    const int found = statement.column_count();
    if (static_cast<std::size_t>(found) != fields)
        throw_query_error(statement, "the SQL gives " +
                                         counted(static_cast<std::size_t>(found), "column") +
                                         ", but the row has " + std::to_string(fields));
}
/// The column of each name; the number of columns is that of the names.
inline void find_columns(const prepared& statement, std::span<const std::string_view> names,
                         int* order) {
    for (const std::string_view name : names) {
        int found = -1;
        for (int i = 0; i < statement.column_count(); ++i) {
            if (statement.name(i) != name) continue;
            if (found >= 0)
                throw_query_error(
                    statement, "two columns of the SQL have the name '" + std::string{name} + "'");
            found = i;
        }
        if (found < 0)
            throw_query_error(statement, "no column of the SQL has the name '" + std::string{name} +
                                             "', which is a field of the row; say AS \"name\"");
        *order++ = found;
    }
}

// The values of a text query.
template <class T, bool Null = stele::detail::is_null_constant<T>>
struct bound_as {
    using type = stele::detail::stored_t<T>;
};
template <class T>
struct bound_as<T, true> {
    using type = std::optional<std::int64_t>;
};
template <class T>
using bound_as_t = typename bound_as<T>::type;

template <class T>
bound_as_t<T> to_bound(T&& value) {
    if constexpr (stele::detail::is_null_constant<T>) return {};
    else return stele::detail::to_stored<bound_as_t<T>>(static_cast<T&&>(value));
}

/// Hands the values of a pack to a binder.
struct each_value {
    stele::detail::binder& visitor;
    template <class T>
    void operator()(const T* value) {
        visitor.parameter(value);
    }
};
template <class Values>
void bind_each(stele::detail::parameter_target& target, const Values& values) {
    stele::detail::binder binder{target};
    Values::each(&values, each_value{binder});
}

template <class T>
struct not_bindable {
    static constexpr bool value = !can_be_bound<T>;
};
template <class... Args>
consteval bool judge_arguments() {
    constexpr bool right = (can_be_bound<stele::detail::bare_t<Args>> && ...);
    if constexpr (!right) {
        using all = list<stele::detail::bare_t<Args>...>;
        static_cast<void>(check::query_argument<stele::detail::first_bad<all, not_bindable>>());
    }
    return right;
}

template <bool Right, class... Args>
struct values_of {
    using type = stele::detail::pack<bound_as_t<Args>...>;
};
template <class... Args>
struct values_of<false, Args...> {
    using type = stele::detail::pack<>;
};

/// The statement of a text, announced and prepared.
template <class Values>
lease start_text(connection& db, std::string_view sql, const Values& values);

}  // namespace detail

/// The rows of a text query. Holds its values, and stays where it was made. A text that changes the
/// database has run when this exists, one that reads runs when it is first read.
template <class Row, class Values>
class [[nodiscard]] query_result : public row_range<Row> {
    using shape = stele::detail::query_shape<Row>;
    using rows = detail::row_source<lease>;

public:
    query_result(connection& db, std::string_view sql, std::size_t size, Values&& values)
        : row_range<Row>(db, detail::start_text(db, sql, values), &read, &step),
          values_(std::move(values)) {
        prepared& statement = this->cursor();
        detail::require_parameters(statement, size);
        require_columns();
        detail::bind_each(statement, values_);
        if (!statement.readonly()) {
            has_row_ = statement.step();
            has_run_ = true;
        }
    }

    /// The value of the first row, where a row is one value. @throws no_result
    Row scalar() {
        static_assert(
            row_is_one_value<Row>,
            "stele: scalar() of a query whose rows are more than a value; use one() [S519]");
        auto found = this->first();
        if (!found) this->throw_no_result();
        return *std::move(found);
    }

    /// The SQL.
    std::string_view text() const { return this->cursor().sql(); }

    /// Errors: query<Row>() says what its rows are.
    template <class T = Row>
    detail::refused_rows<T> into() {
        check::shape_of_query<T>();
        return {};
    }
    template <class T = Row>
    detail::refused_rows<T> stream() {
        check::shape_of_query<T>();
        return {};
    }
    template <class T = Row>
    std::int64_t changes() {
        check::changes_of_query<T>();
        return 0;
    }
    template <class T = Row>
    std::int64_t key() {
        check::changes_of_query<T>();
        return 0;
    }

private:
    static bool step(rows& self) { return static_cast<query_result&>(self).step_text(); }
    static void read(rows& self, void* row, int& column) {
        auto& result = static_cast<query_result&>(self);
        stele::detail::reader<prepared> r{result.cursor(), column};
        shape::read(r, *static_cast<Row*>(row), result.order_);
    }

    bool step_text() {
        if (std::exchange(has_run_, false)) return has_row_;
        const bool found = this->cursor().step();
        // SQLite has prepared it again if the schema had changed: SELECT * may have other columns.
        if (found && reprepared() != prepared_) [[unlikely]]
            require_columns();
        return found;
    }
    void require_columns() {
        detail::require_columns(this->cursor(), shape::columns);
        if constexpr (shape::by_name) detail::find_columns(this->cursor(), shape::names, order_);
        prepared_ = reprepared();
    }
    int reprepared() const {
        return sqlite3_stmt_status(this->cursor().handle(), SQLITE_STMTSTATUS_REPREPARE, 0);
    }

    Values values_;
    int order_[shape::by_name ? shape::columns : 1]{};
    int prepared_ = 0;
    bool has_run_ = false;
    bool has_row_ = false;
};

}  // namespace stele::sqlite
