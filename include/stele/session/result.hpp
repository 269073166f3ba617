// SPDX-License-Identifier: BSL-1.0
#pragma once

// What execute() of a session gives: rows in which each whole table is an entity.

#include <stele/result/materialise.hpp>
#include <stele/result/nested.hpp>
#include <stele/session/entity.hpp>
#include <stele/session/query_loading.hpp>
#include <stele/sqlite/result.hpp>
#include <stele/statement/delete.hpp>

#include <cstddef>
#include <iterator>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace stele {

namespace detail {

/// A table whose rows are objects: no derived table or CTE, but also an alias of one.
template <class T>
struct object_table {
    using type = void;
};
template <class T>
    requires(!Alias<T> && requires {
        typename T::stele_entries;
        typename T::row;
    } && has_entities<T>)
struct object_table<T> {
    using type = T;
};
template <Alias T>
struct object_table<T> : object_table<typename T::stele_aliased> {};

/// An error: a table without a primary key, selected whole.
template <class Item>
constexpr void judge_item() {
    if constexpr (Alias<Item>) judge_item<typename Item::stele_aliased>();
    else if constexpr (requires {
                           typename Item::stele_entries;
                           typename Item::row;
                       })
        check::entities<Item>();
}
template <class... Items>
constexpr void judge_items(list<Items...>) {
    (judge_item<Items>(), ...);
}

template <class Item>
concept EntityItem = Source<Item> && !std::is_void_v<typename object_table<Item>::type>;

/// The type of an item in a row of a session.
template <class S, class Item>
struct session_item {
    using type = item_value_t<S, Item>;
};
template <class S, EntityItem Item>
struct session_item<S, Item> {
    using type = entity<typename object_table<Item>::type{}>;
};
template <class S, class Item>
using session_item_t = typename session_item<S, Item>::type;

/// Reads the items of a row; tables as objects.
template <class Cursor>
struct session_reader {
    session_state& s;
    const Cursor& cursor;
    int& column;

    template <class Item, class T>
    void item(T& out) {
        if constexpr (EntityItem<Item>) {
            using table = typename object_table<Item>::type;
            if (is_absent<table>(primary_key_t<table>{})) {
                out = {};
                column += static_cast<int>(columns_of<table>::size);
            } else {
                out = T{&read_object<table>(s, cursor, column)};
            }
        } else {
            reader<Cursor> r{cursor, column};
            r.template item<Item>(out);
        }
    }

private:
    template <class T, class... Keys>
    bool is_absent(list<Keys...>) const {
        return ((cursor.type(column + static_cast<int>(place_of<Keys>(columns_of<T>{}))) ==
                 storage::null) &&
                ...);
    }
};

template <class S, class Items, class Indices>
struct session_fields;
template <class S, class... Items, std::size_t... Is>
struct session_fields<S, list<Items...>, indices<Is...>> {
    using type = row<field<Is, Items, session_item_t<S, Items>, is_member<Items, Items...>>...>;

    template <class Cursor>
    static void read(session_reader<Cursor>& r, type& out) {
        (r.template item<Items>(out.template get<Is>()), ...);
    }
};
template <class S, class Items>
struct session_shape : session_fields<S, Items, make_indices<Items::size>> {};
template <class S, Source T>
struct session_shape<S, list<T>> {
    using type = session_item_t<S, T>;
    template <class Cursor>
    static void read(session_reader<Cursor>& r, type& out) {
        r.template item<T>(out);
    }
};
template <class S, Source First, Source... Tables>
    requires(sizeof...(Tables) != 0)
struct session_shape<S, list<First, Tables...>> {
    using type = std::tuple<session_item_t<S, First>, session_item_t<S, Tables>...>;
    template <class Cursor>
    static void read(session_reader<Cursor>& r, type& out) {
        std::apply(
            [&r](auto& first, auto&... rest) {
                r.template item<First>(first);
                (r.template item<Tables>(rest), ...);
            },
            out);
    }
};
/// The first item alone.
template <class S, class Items>
struct session_scalars;
template <class S, class First, class... Items>
struct session_scalars<S, list<First, Items...>> {
    using type = session_item_t<S, First>;
    template <class Cursor>
    static void read(session_reader<Cursor>& r, type& out) {
        r.template item<First>(out);
    }
};

/// What the rows of a session do not have, of those of a connection and of lists: errors.
class no_shapes : public sqlite::detail::no_clauses,
                  public other_names_of_rows<sqlite::detail::refused_result> {
public:
    template <class T = sqlite::detail::refused_row, class... Given>
    sqlite::detail::refused_rows<T> into(const Given&...) const {
        check::shape_of_objects<T, Given...>();
        return {};
    }
    template <class... Given>
    refused_related stream(const Given&...) const {
        check::shape_of_objects<Given...>();
        return {};
    }
    template <class T>
        requires same<T, bool>
    explicit operator T() const {
        check::as_list<list<T>>();
        return false;
    }
};

}  // namespace detail

/// The rows of a SELECT on a session, read as one goes. What is flushed before it, and what is loaded with it, is
/// done when it is first read.
template <class S, class Shape, class OfResult = list<>>
class [[nodiscard]] session_result : public detail::no_shapes {
public:
    using stele_result = void;
    using statement_type = typename detail::held<S>::statement;
    /// The type of a row: an entity for a table.
    using row_type = typename Shape::type;
    using value_type = row_type;

    // OfResult are options that the statement cannot have.
    session_result(detail::session_state& s, detail::held<S>&& statement)
        : session_(s, s.results), statement_(std::move(statement)) {}
    session_result(const session_result&) = delete;
    session_result& operator=(const session_result&) = delete;

    /// Loads relationships with the rows: `session.scalars(select(Author)).options(selectin(Author::books)).all()`.
    /// An error: what is no option, or begins at a table that is not selected whole.
    template <class... Added>
    auto options(const Added&...) && {
        if constexpr (!check::load_options<statement_type, Added...>())
            return session_result{session(), std::move(statement_)};
        else if constexpr (detail::is_set_operation<statement_type>)
            return session_result<S, Shape,
                                  typename detail::concat<OfResult, list<Added...>>::type>{
                session(), std::move(statement_)};
        else
            return with_statement(session(),
                                  detail::hold_with_options<Added...>(std::move(statement_)));
    }
    /// An error: of a result that is kept.
    template <class... Added>
    auto options(const Added&... added) & {
        check::options_of_kept<session_result>();
        return std::move(*this).options(added...);
    }

    class iterator {
    public:
        using iterator_concept = std::input_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = row_type;

        iterator() = default;
        explicit iterator(session_result& r) : result_(&r) {}
        row_type& operator*() const { return result_->row_; }
        row_type* operator->() const { return &result_->row_; }
        iterator& operator++() {
            result_->next();
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const iterator& i, std::default_sentinel_t) { return i.is_at_end(); }

    private:
        bool is_at_end() const { return result_->done_; }

        session_result* result_ = nullptr;
    };
    iterator begin() {
        next();
        return iterator{*this};
    }
    std::default_sentinel_t end() const { return {}; }

    /// Errors: all() has positions, one() is the only row.
    template <class Position>
    row_type& operator[](const Position&) {
        check::as_list<session_result>();
        return row_;
    }
    template <class Result = session_result>
    row_type& operator->() {
        check::as_list<Result>();
        return row_;
    }

    /// All rows that are left.
    std::vector<row_type> all() {
        std::vector<row_type> rows;
        while (next()) rows.push_back(std::move(row_));
        return rows;
    }
    /// The only row. @throws no_result, multiple_results
    row_type one() {
        wanted_ = 2;
        if (!next()) throw no_result{"no row, where there must be one: " + std::string(text())};
        return only();
    }
    /// The only row, or none: an empty entity, or an empty std::optional. @throws multiple_results
    auto one_or_none() {
        wanted_ = 2;
        if (!next()) return maybe{};
        return maybe{only()};
    }
    /// The first row, or none; the others are not read.
    auto first() {
        wanted_ = 1;
        if (!next()) return maybe{};
        end_here();
        return maybe{std::move(row_)};
    }
    /// The value of the first column of the first row. @throws no_result
    auto scalar() {
        if constexpr (!check::one_scalar<typename statement_type::items>()) {
            return detail::refused_cell{};
        } else {
            wanted_ = 1;
            if (!next()) throw no_result{"no row, where there must be one: " + std::string(text())};
            end_here();
            if constexpr (requires { row_.template get<0>(); })
                return std::move(row_.template get<0>());
            else return std::move(row_);
        }
    }
    /// An error: scalar() takes nothing.
    template <class Type = void, class... Given>
    detail::refused_cell scalar(const Given&...) {
        check::scalar_of_nothing<Type, Given...>();
        return {};
    }
    /// The SQL.
    auto text() const { return detail::running_text<sqlite_dialect>(statement_.get()); }

protected:
    /// Runs a statement with returning(), and reads its rows: none of it is left open.
    sqlite::change run() {
        detail::session_state& s = session();
        sqlite::returned_rows rows;
        if constexpr (requires { statement_.values; })
            rows = s.db.run_returning(statement_.get(), statement_.values);
        else rows = s.db.run_returning(statement_.get());
        while (rows.step()) {
            int column = 0;
            row_type row{};
            try {
                detail::session_reader<sqlite::returned_rows> r{s, rows, column};
                Shape::read(r, row);
            } catch (const value_error& e) {
                sqlite::detail::rethrow(e, rows, column);
            }
            rows_.push_back(std::move(row));
        }
        started_ = has_run_ = true;
        return rows.done;
    }

private:
    using maybe =
        std::conditional_t<detail::is_entity<row_type>, row_type, std::optional<row_type>>;

    using loading = detail::query_loading<statement_type, OfResult>;

    template <class Other>
    static session_result<Other, Shape, OfResult> with_statement(detail::session_state& s,
                                                                 detail::held<Other>&& statement) {
        return {s, std::move(statement)};
    }

    bool next() {
        if (done_) return false;
        if (!started_) start();
        if (loading::none && !has_run_ ? step() : take()) return true;
        end_here();
        return false;
    }
    detail::session_state& session() const {
        if (session_.get() == nullptr) [[unlikely]]
            throw object_detached{"the session of a result is gone or closed: " +
                                  std::string(text())};
        return *session_.get();
    }
    void start() {
        detail::session_state& s = session();
        s.autoflush();
        if constexpr (requires { statement_.values; })
            lease_ = s.db.start(statement_.get(), statement_.values);
        else lease_ = s.db.start(statement_.get());
        if constexpr (!loading::none) {
            rows_.clear();
            while (rows_.size() != wanted_ && step()) rows_.push_back(std::move(row_));
            lease_ = {};
            loading::load(s, rows_, kept_);
        }
        started_ = true;
    }
    bool step() {
        detail::session_state& s = session();
        if (!lease_->step()) return false;
        int column = 0;
        try {
            detail::session_reader<sqlite::prepared> r{s, *lease_, column};
            Shape::read(r, row_);
            if constexpr (!loading::none) loading::read(s, row_, *lease_, column, kept_);
        } catch (const value_error& e) {
            sqlite::detail::rethrow(e, *lease_, column);
        }
        return true;
    }
    bool take() {
        if (taken_ == rows_.size()) return false;
        row_ = std::move(rows_[taken_++]);
        return true;
    }
    row_type only() {
        row_type found = std::move(row_);
        row_ = row_type{};
        if (next()) {
            end_here();
            throw multiple_results{"more than one row, where there must be one: " +
                                   std::string(text())};
        }
        return found;
    }
    void end_here() {
        done_ = true;
        lease_ = {};
    }

    detail::session_use session_;
    detail::held<S> statement_;
    sqlite::lease lease_;
    std::vector<row_type> rows_;
    std::vector<detail::object_ref> kept_;  ///< what was loaded with the rows
    std::size_t taken_ = 0;
    std::size_t wanted_ =
        static_cast<std::size_t>(-1);  ///< how many rows are read before they are loaded for
    row_type row_{};
    bool started_ = false;
    bool has_run_ = false;  ///< its rows are here
    bool done_ = false;
};

/// What a statement with returning() did on a session, and its rows: entities for tables. It has run when this exists.
template <class S, class Shape>
class session_returned : public session_result<S, Shape> {
public:
    session_returned(detail::session_state& s, detail::held<S>&& statement)
        : session_result<S, Shape>(s, std::move(statement)), done_(this->run()) {}

    /// The number of rows inserted, updated or deleted; of a range of rows, the total.
    std::int64_t changes() const { return done_.changes(); }
    /// The key that the database gave to the row of a single INSERT. An error: of any other statement.
    std::int64_t key() const {
        using statement = typename session_result<S, Shape>::statement_type;
        constexpr bool inserts_one = requires { requires statement::stele_inserts_one; };
        check::key_of_row<statement, inserts_one>();
        return done_.key();
    }

private:
    sqlite::change done_;
};

namespace detail {

template <class S>
inline constexpr bool is_delete = false;
template <class... Clauses>
inline constexpr bool is_delete<delete_statement<Clauses...>> = true;

/// Satisfied by an INSERT or UPDATE with returning().
template <class S>
concept ReturnsObjects = Returning<S> && !is_delete<S>;

template <class Statement, class S, class Shape>
struct rows_with_objects {
    using type = session_result<S, Shape>;
};
template <ReturnsObjects Statement, class S, class Shape>
struct rows_with_objects<Statement, S, Shape> {
    using type = session_returned<S, Shape>;
};
/// What a statement gives on a session.
template <class Statement, class S, class Shape>
using object_rows = typename rows_with_objects<Statement, S, Shape>::type;

}  // namespace detail
}  // namespace stele
