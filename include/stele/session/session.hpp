// SPDX-License-Identifier: BSL-1.0
#pragma once

// The session: objects of rows, each once; what is done to them is written when it has to be.

#include <stele/session/collection.hpp>
#include <stele/session/events.hpp>
#include <stele/session/flush.hpp>
#include <stele/session/nested_transaction.hpp>
#include <stele/session/reference.hpp>
#include <stele/session/result.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace stele {

namespace detail {
// What stands for an object that was not added: one of the table that is given in the place of a row.
template <class... Given>
struct refused_addition {
    using type = refused_related;
};
template <Table T>
struct refused_addition<T> {
    using type = entity<T{}>;
};

// The rows of what was refused: those of a table that is given in the place of a statement.
template <class... Given>
struct refused_objects : sqlite::detail::refused_result {};
template <Table T>
struct refused_objects<T> : sqlite::detail::refused_rows<entity<T{}>> {};

template <class T>
sqlite::connection& refused_connection() {
    check::connection_of_session<T>();
    sqlite::connection* const none = nullptr;
    return *none;
}
}  // namespace detail

/// A unit of work on a connection. Belongs, with its entities, to one thread at a time, and stays where it was made.
/// Its transaction begins with its first statement, and ends at commit(), rollback(), close() or, rolled back, with
/// the session. Within an open transaction of the connection it works in a savepoint. The connection has to outlive
/// the session; entities, collections, results and guards may outlive it, and say so when they are used.
class session : public session_events, public detail::other_names_of_session {
public:
    explicit session(sqlite::connection& db, const session_options& o = {})
        : session_events(db, o) {}
    /// An error: what is no connection, or would not outlive the session.
    template <class T, class... More>
        requires(!std::is_convertible_v<T, sqlite::connection&> &&
                 !std::is_same_v<std::remove_cvref_t<T>, session>)
    explicit session(T&&, const More&...) : session(detail::refused_connection<T>()) {}
    /// An error: a copy.
    template <std::same_as<session> T>
    session(T& other) : session(other.connection()) {  // NOLINT(google-explicit-constructor)
        check::copied_session<T>();
    }
    session(const session&) = delete;
    session& operator=(const session&) = delete;
    ~session() = default;

    /// A new object: it is inserted by the next flush, which assigns a key that is 0. Returns its entity.
    /// An error: a row of no table, or of a table without a primary key.
    template <class Row>
        requires detail::Owned<std::remove_cvref_t<Row>>
    auto add(Row&& row) {
        using of = detail::owner_t<std::remove_cvref_t<Row>>;
        if constexpr (check::entities<of>()) {
            entity<of{}> made{detail::make_object<of>(std::forward<Row>(row))};
            state_.enter(*made.get_object());
            state_.add(*made.get_object());
            return made;
        } else {
            return detail::refused_related{};
        }
    }
    /// An object that was rolled back or deleted is new again, one that is to be deleted stays. Of one that has a
    /// row nothing is done.
    template <auto Table>
    entity<Table> add(const entity<Table>& e) {
        state_.add(detail::require_object(e));
        return e;
    }
    /// Several rows or entities. Returns their entities, in order.
    template <class Range>
        requires detail::AddedRange<std::remove_cvref_t<Range>>
    auto add(Range&& range) {
        std::vector<decltype(add(*std::begin(range)))> made;
        for (auto&& each : range) made.push_back(add(std::forward<decltype(each)>(each)));
        return made;
    }

    /// The object of a key, from memory or the database; empty where there is no such row. A key of several columns
    /// is given as so many arguments, or as a std::tuple or std::pair.
    /// An error: another number or type of values than the table's key.
    template <Table T, class... Values>
    auto get(const T&, const Values&... values) {
        using result = entity<T{}>;
        if constexpr (!check::entities<T>()) {
            return result{};
        } else if constexpr (check::key_values<T, Values...>()) {
            return result{get_object<T>(values...)};
        } else {
            return result{};
        }
    }

    /// The object is deleted by the next flush, and what its relationships say goes with it. A new one is forgotten.
    /// @throws object_deleted where it has no row any more
    template <EntityLike E>
    void remove(const E& e) {
        state_.remove(detail::require_object(e));
    }

    /// Writes what is new, changed and removed. When it fails, all of this flush is undone: correct it, and flush
    /// again. @throws flush_error, stale_object, sqlite::error, value_error, with the object
    void flush() {
        state_.require_idle("flush()");
        state_.flush();
        state_.sweep();
    }
    /// Flushes, and ends the transaction; the objects are read again when they are used.
    void commit() { state_.commit(); }
    /// Ends the transaction: the database and the objects are as before it.
    void rollback() { state_.rollback(); }
    /// A savepoint, which restores the objects too: rolled back unless commit() is called on it.
    [[nodiscard]] nested_transaction begin_nested() { return nested_transaction{state_}; }

    /// Reads an object again now; what was changed in it and is not flushed is dropped.
    template <EntityLike E>
    void refresh(const E& e) {
        state_.refresh(detail::require_object(e));
    }
    /// Reads an object again when it is used next; what was changed in it and is not flushed is dropped.
    template <EntityLike E>
    void expire(const E& e) {
        detail::object& o = detail::require_object(e);
        state_.require_own(o);
        state_.drop_changes(o);
    }
    void expire_all() { state_.drop_all_changes(); }
    /// Frees the clean objects that no entity names.
    void release_unused() noexcept {
        if (!state_.is_flushing) state_.sweep();
    }
    /// Ends the transaction, rolled back, and detaches the objects: using one throws object_detached.
    void close() {
        state_.require_idle("close()");
        state_.close();
    }

    /// Runs a statement. In the rows of a SELECT a whole table is an entity; all else is as with a connection. What
    /// is not flushed yet is flushed before. INSERT, UPDATE and DELETE expire the objects that they may reach; a row
    /// that DELETE returns is no object any more.
    template <Statement S, class... Args>
    auto execute(S&& statement, Args&&... args) {
        using type = std::remove_cvref_t<S>;
        if constexpr (Select<type> || detail::ReturnsObjects<type>) {
            return objects<detail::session_shape<type, typename type::items>>(
                std::forward<S>(statement), std::forward<Args>(args)...);
        } else {
            before_writing<type>();
            return state_.db.execute(std::forward<S>(statement), std::forward<Args>(args)...);
        }
    }
    /// The first item of each row: an entity for a table. Of a statement with returning() as with a connection.
    template <class S, class... Args>
        requires(Select<S> || Returning<S>)
    auto scalars(S&& statement, Args&&... args) {
        using type = std::remove_cvref_t<S>;
        if constexpr (!Select<type> && !detail::ReturnsObjects<type>) {
            before_writing<type>();
            return state_.db.scalars(std::forward<S>(statement), std::forward<Args>(args)...);
        } else
            return objects<detail::session_scalars<type, typename type::items>>(
                std::forward<S>(statement), std::forward<Args>(args)...);
    }
    /// `session.query<Book>("SELECT * FROM book WHERE …", 1995)`: entities, from SQL text that gives the table's
    /// columns by name.
    template <auto Table, class... Args>
    std::vector<entity<Table>> query(std::string_view sql, Args&&... args) {
        using of = typename entity<Table>::table;
        state_.autoflush();
        std::vector<entity<Table>> found;
        for (typename of::row& row :
             state_.db.query<typename of::row>(sql, std::forward<Args>(args)...))
            found.emplace_back(&detail::object_of_row<of>(state_, std::move(row)));
        return found;
    }

    /// Using the relationship of any object throws lazy_load_refused from now on, where it was not loaded:
    /// `session.raise_on_lazy(Author::books)`; with `false`, no longer. An error: what is no relationship.
    template <class R>
    void raise_on_lazy(const R&, bool raises = true) {
        if constexpr (check::one_relationship<R>()) {
            const detail::relation* const what =
                &detail::mapper_of<typename R::stele_table>()
                     .relations[static_cast<std::size_t>(detail::place_of_relation<R>)];
            std::erase(state_.raising, what);
            if (raises) state_.raising.push_back(what);
        }
    }

    // Errors: what is of another kind.
    template <auto Table, class... Given>
    entity<Table> get(const Given&...) {
        check::table_of_get<typename entity<Table>::table, Given...>();
        return {};
    }
    template <class Row, class... Given>
        requires(!begins_with_table<Given...>)
    detail::refused_related get(const Given&...) {
        check::table_of_get<Row, Given...>();
        return {};
    }
    template <class... Given>
    sqlite::detail::refused_result query(const Given&...) {
        check::query_of_session<Given...>();
        return {};
    }
    template <class Row, class... Given>
    sqlite::detail::refused_rows<Row> query(std::string_view, const Given&...) {
        check::shape_of_objects<Row, Given...>();
        return {};
    }
    template <Table T>
    auto get(const T&, std::initializer_list<std::int64_t>) {
        static_cast<void>(check::key_values<T, std::initializer_list<std::int64_t>>());
        return entity<T{}>{};
    }
    template <class... Given>
        requires(sizeof...(Given) != 0)
    void flush(const Given&...) { check::all_objects<Given...>(); }
    template <class... Given>
        requires(sizeof...(Given) != 0)
    void commit(const Given&...) { check::all_objects<Given...>(); }
    template <class... Given>
        requires(sizeof...(Given) != 0)
    void rollback(const Given&...) { check::all_objects<Given...>(); }
    template <class... Given>
        requires(!can_be_added<Given...>)
    auto add(const Given&...) {
        check::added_to_session<can_be_added<Given...>, Given...>();
        return typename detail::refused_addition<Given...>::type{};
    }
    template <class... Given>
        requires(!begins_with_table<Given...>)
    detail::refused_related get(const Given&...) {
        check::got_by_key<Given...>();
        return {};
    }
    template <class... Given>
        requires(!is_one_entity<Given...>)
    void remove(const Given&...) { check::one_entity<Given...>(); }
    template <class... Given>
        requires(!is_one_entity<Given...>)
    void refresh(const Given&...) { check::one_entity<Given...>(); }
    template <class... Given>
        requires(!is_one_entity<Given...>)
    void expire(const Given&...) { check::one_entity<Given...>(); }
    template <class... Given>
        requires(!is_one_entity<Given...>)
    bool contains(const Given&...) const { return check::one_entity<Given...>(), false; }
    template <class... Given>
        requires(!can_be_executed<Given...>)
    auto execute(const Given&...) {
        check::executed<Given...>();
        return detail::refused_objects<Given...>{};
    }
    template <class... Given>
        requires(!gives_rows<Given...>)
    auto scalars(const Given&...) {
        check::scalars<Given...>();
        return detail::refused_objects<Given...>{};
    }

    /// The connection.
    sqlite::connection& connection() noexcept { return state_.db; }
    /// Another thread goes on with the open transaction. Between transactions any thread may use the session; within
    /// one, debug builds (without NDEBUG) refuse another thread than that which began it.
    /// @throws wrong_thread of such another thread
    void hand_over() { state_.db.raw().hand_over(); }
    /// Whether a transaction is open.
    bool in_transaction() const noexcept { return state_.in_transaction(); }
    /// How many objects that have a row are in memory.
    std::size_t size() const noexcept { return state_.map.size(); }
    /// Whether an object is this session's.
    template <auto Table>
    bool contains(const entity<Table>& e) const noexcept {
        return e && e.get_object()->session == &state_ &&
               (e.state() == object_state::pending || e.state() == object_state::persistent);
    }

private:
    template <class T, template <class...> class Tuple, class... Values>
        requires requires { std::tuple_size<Tuple<Values...>>::value; }
    detail::object* get_object(const Tuple<Values...>& key) {
        const auto get = [this](const auto&... each) {
            return this->template get_object<T>(each...);
        };
        return std::apply(get, key);
    }
    template <class T, class... Values>
    detail::object* get_object(const Values&... values) {
        state_.check_thread();
        detail::object* const known = detail::find_object<T>(state_.map, detail::sought(values)...);
        if (known != nullptr && !known->expired) return known->removing ? nullptr : known;
        state_.autoflush();
        return load<T>(detail::make_key<T>(values...));
    }
    template <class T>
    detail::object* load(const detail::key_of<T>& key) {
        const auto by_key = [](const auto&... parts) {
            return stele::select(T{}).where(detail::columns_equal(primary_key_t<T>{}, parts...));
        };
        std::vector<detail::object_ref> objects;
        detail::collect_objects<T>(state_, std::apply(by_key, key), objects);
        if (!objects.empty()) return objects.front().get();
        const auto find = [this](const auto&... parts) {
            return detail::find_object<T>(state_.map, parts...);
        };
        if (detail::object* gone = std::apply(find, key)) state_.lose(*gone);
        return nullptr;
    }
    // What the objects have is written before, and they are read again after.
    template <class S>
    void before_writing() {
        state_.flush();
        state_.begin();
        if constexpr (requires { typename S::table; })
            state_.expire_table(detail::mapper_of<typename S::table>());
    }
    template <class Shape, class S, class... Args>
    auto objects(S&& statement, Args&&... args) {
        using type = std::remove_cvref_t<S>;
        detail::judge<type, sqlite_dialect>();
        constexpr features missing =
            render::measured_of<type, sqlite_dialect>.used & sqlite::detail::lacking;
        if constexpr (missing != 0)
            check::sqlite_version<first_feature(missing), STELE_SQLITE_VERSION>();
        detail::judge_items(typename type::items{});
        if constexpr (!Select<type>) before_writing<type>();
        if constexpr (sizeof...(Args) == 0) {
            if constexpr (has_placeholders<type>) check::no_placeholder(placeholders_t<type>{});
            return detail::object_rows<type, S, Shape>{state_,
                                                       detail::hold<S>(std::forward<S>(statement))};
        } else {
            constexpr bool right = detail::judge_call<type, Args...>();
            auto values = detail::values_of_call<type, right>(std::forward<Args>(args)...);
            return detail::object_rows<type, detail::call<S, decltype(values)>, Shape>{
                state_, {detail::hold<S>(std::forward<S>(statement)), std::move(values)}};
        }
    }
};

}  // namespace stele
