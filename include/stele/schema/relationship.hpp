// SPDX-License-Identifier: BSL-1.0
#pragma once

// Relationships between tables: `Book::author` (belongs_to), `Author::books` (has_many), and the
// foreign keys that they and foreign_key(…) stand for.

#include <stele/check/no_value.hpp>
#include <stele/check/relationship_value.hpp>
#include <stele/expression/expression.hpp>

namespace stele {

namespace detail {
template <class T>
struct refused_element {
    using type = refused<bool>;
};
template <Column T>
struct refused_element<T> {
    using type = refused<value_t<T>>;
};
}  // namespace detail

/// The base of every relationship and foreign key, with the defaults of what their options say.
struct relationship : detail::relationship_is_no_value {
    using stele_relationship = void;

    /// An error: the columns of its key are assigned.
    template <class T>
    constexpr detail::refused<bool> operator=(const T&) const {
        check::relationship_assigned<T>();
        return {};
    }

    /// An error: a joined table's columns are named as they are.
    template <class T>
    constexpr typename detail::refused_element<T>::type operator[](const T&) const {
        check::relationship_brackets<T>();
        return {};
    }

    static constexpr bool stele_is_ordered = false;  ///< ordered_by(column)
    static constexpr bool stele_is_single = false;   ///< has_one
    static constexpr bool stele_has_pivot = false;   ///< many_to_many
    static constexpr bool stele_names_target_key =
        false;  ///< a foreign key that names its target's columns
    static constexpr bool stele_cascade_delete = false;  ///< cascade_delete: ON DELETE CASCADE
    static constexpr bool stele_delete_orphan =
        false;                                     ///< delete_orphan: a child without parent goes
    static constexpr bool stele_set_null = false;  ///< set_null: ON DELETE SET NULL
    static constexpr bool stele_restrict = false;  ///< restrict: ON DELETE RESTRICT
    static constexpr bool stele_on_update_cascade =
        false;                                     ///< on_update_cascade: ON UPDATE CASCADE
    static constexpr bool stele_deferred = false;  ///< deferred: judged at COMMIT
};

/// `belongs_to(author, Author, author_id)`: the many side, which has the foreign key.
struct belongs_to : relationship {
    using relationship::operator=;
    using stele_belongs_to = void;
};

/// `has_many(books, Book, author)`: the inverse of a belongs_to of Book.
struct has_many : relationship {
    using relationship::operator=;
    using stele_collection = void;
};

/// `has_one(passport, Passport, person)`: as has_many, with at most one.
struct has_one : has_many {
    using relationship::operator=;
    static constexpr bool stele_is_single = true;
};

/// `many_to_many(films, Cast, actor, film)`: through the pivot table Cast and its two belongs_to.
struct many_to_many : relationship {
    using relationship::operator=;
    using stele_through = void;
    static constexpr bool stele_has_pivot = true;
};

/// A relationship one of whose sides stands under another name: `m[Employee::manager]` begins at
/// the alias, `.join(m, Employee::manager)` leads to it. To is void where it leads to the
/// relationship's own target.
template <class R, class From, class To>
struct relationship_between : relationship {
    using relationship::operator=;
    using stele_between = R;
    using stele_table = From;
};

}  // namespace stele
