// SPDX-License-Identifier: BSL-1.0
#pragma once

// entity<Author>: an object of a session, as its users hold it.

#include <stele/check/dotted.hpp>
#include <stele/check/load_option.hpp>
#include <stele/check/session.hpp>
#include <stele/session/addable.hpp>
#include <stele/session/mapping.hpp>

#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace stele {

template <auto Table>
class entity;
template <class R>
class collection;
template <class R>
class reference;

namespace detail {

/// An entity whatever its table.
class entity_base {
public:
    using stele_entity = void;

    /// True where there is an object.
    explicit operator bool() const noexcept { return static_cast<bool>(object_); }
    /// What the object is to its session. @throws no_result where the entity is empty
    object_state state() const { return require().state; }
    /// The object, for the parts of a session.
    object* get_object() const noexcept { return object_.get(); }

protected:
    entity_base() = default;
    explicit entity_base(object* o) noexcept : object_(o) {}

    object& require() const {
        if (!object_) [[unlikely]]
            throw no_result{"an empty entity was used"};
        return *object_;
    }

    object_ref object_;
};

/// What `entity[relationship]` is.
template <class R>
struct related {
    using type = collection<R>;
};
template <class R>
    requires(is_belongs_to<R>::value || std::is_base_of_v<has_one, R>)
struct related<R> {
    using type = reference<R>;
};

/// What stands for a relationship of another table, which is refused, with the type that it would have.
template <class R>
auto unrelated() {
    if constexpr (is_loadable<R>)
        return typename related<R>::type{entity<typename R::stele_table{}>{}};
    else if constexpr (Column<R>) return typename R::stele_type{};
    else return refused_related{};
}

// What one might take for an object of a table: a row, a key, an entity of another table, NULL.
template <class T, class Table>
inline constexpr bool is_taken_for_entity =
    same<T, typename Table::row> || std::is_arithmetic_v<T> || std::is_null_pointer_v<T> ||
    same<T, std::nullopt_t> || std::is_convertible_v<const T&, std::string_view>;
template <auto Other, class Table>
inline constexpr bool is_taken_for_entity<entity<Other>, Table> =
    !same<typename entity<Other>::table, Table>;

// Whether something is an entity of a type, or the reference to one.
template <class T, class Entity>
inline constexpr bool leads_to = same<T, Entity>;
template <class T, class Entity>
    requires requires {
        typename T::stele_entity;
        typename T::relationship;
    }
inline constexpr bool leads_to<T, Entity> = same<typename T::value_type, Entity>;

// What one might make an entity of, and is none: what is taken for an entity of a table without being text or a number,
// and several entities, or perhaps one.
template <class T, class Table>
inline constexpr bool is_made_to_entity =
    same<T, typename Table::row> || std::is_null_pointer_v<T> || same<T, std::nullopt_t>;
template <class T, class Table>
    requires requires { typename T::statement_type; }
inline constexpr bool is_made_to_entity<T, Table> = true;
template <class T, class Table>
    requires requires { typename T::owner_type; }
inline constexpr bool is_made_to_entity<T, Table> = !leads_to<T, entity<Table{}>>;
template <auto Other, class Table>
inline constexpr bool is_made_to_entity<entity<Other>, Table> =
    !same<typename entity<Other>::table, Table>;
template <auto Other, class Table>
inline constexpr bool is_made_to_entity<std::vector<entity<Other>>, Table> = true;
template <auto Other, class Table>
inline constexpr bool is_made_to_entity<std::optional<entity<Other>>, Table> = true;

}  // namespace detail

/// An object of a session: a row of the table, which all entities of that row share. May be empty. A copy names the
/// same object; references from `->` stay valid while an entity of it lives.
template <auto Table>
class entity : public detail::entity_base,
               public detail::other_names_of_entity,
               public std::remove_cvref_t<decltype(Table)>::template stele_dotted<
                   detail::dotted<detail::dotted_of::entity>> {
public:
    /// The table.
    using table = std::remove_cvref_t<decltype(Table)>;
    /// The row: `Author::row`.
    using row_type = typename table::row;

    /// Without object.
    entity() = default;
    explicit entity(detail::object* o) noexcept : entity_base(o) {}
    /// An error: of what is no entity of the table.
    template <class T>
        requires(detail::is_made_to_entity<T, table>)
    entity(const T&) {  // NOLINT(google-explicit-constructor)
        check::entity_assigned<table, T>();
    }
    /// An error: of an entity as its row.
    template <class T>
        requires(detail::same<T, row_type>)
    operator T() const {  // NOLINT(google-explicit-constructor)
        check::entity_as_row<table, T>();
        return {};
    }

    // A column may be called so.
    using entity_base::get_object;
    using entity_base::state;

    /// The row, to be read and written: columns that have another value at the next flush are updated.
    /// @throws no_result where the entity is empty; object_deleted where the row has gone; object_detached where the
    /// session has
    row_type* operator->() {
        detail::object& o = require();
        detail::session_state::touch(o);
        return &detail::mapped<table>(o).row;
    }
    row_type& operator*() { return *operator->(); }
    /// The row, to be read. @throws as above
    const row_type* operator->() const {
        detail::object& o = require();
        detail::session_state::refresh_expired(o);
        return &detail::mapped<table>(o).row;
    }
    const row_type& operator*() const { return *operator->(); }

    /// `king[Author::books]`: what a relationship of the table leads to, a collection or a reference.
    /// An error: a relationship of another table, or what is none; one to rows without a primary key.
    template <class R>
    auto operator[](const R&) const {
        if constexpr (!check::relationship_of_entity<R, table>()) return detail::unrelated<R>();
        else if constexpr (!check::entities<typename R::stele_target>())
            return detail::refused_related{};
        else return typename detail::related<R>::type{*this};
    }

    /// Prints as its row does, `Author{author_id=4, …}`, and as `none` where it is empty: for <stele/format.hpp>.
    friend const row_type* stele_formatted_as(const entity& e) {
        return e ? e.operator->() : nullptr;
    }

    /// Whether both are the same object.
    friend bool operator==(const entity& a, const entity& b) noexcept {
        return a.object_ == b.object_;
    }

    /// Errors: what is no entity of the table.
    template <class T>
        requires detail::is_taken_for_entity<T, table>
    friend bool operator==(const entity&, const T&) {
        check::compared_with_entity<table, T>();
        return false;
    }
    template <class T>
    requires detail::is_taken_for_entity<T, table> entity& operator=(const T&) {
        check::entity_assigned<table, T>();
        return *this;
    }
};

}  // namespace stele
