// SPDX-License-Identifier: BSL-1.0
#pragma once

// SET "title" = ?, …, from assignments or a row; of update(), and of do_update().

#include <stele/check/write.hpp>
#include <stele/expression/assignment.hpp>
#include <stele/expression/part.hpp>
#include <stele/schema/source.hpp>
#include <stele/statement/clauses.hpp>

#include <string_view>

namespace stele {

namespace detail {

/// Writes "a", "b", …: column lists, SET targets.
template <class V>
struct name_list {
    V& v;
    bool first = true;

    constexpr void operator()(std::string_view name) {
        if (!first) v.text(", ");
        first = false;
        v.identifier(name);
    }
};

/// Walks `"a" = value, …` over a pack of assignments.
template <class V>
struct assignment_list {
    V& v;
    bool first = true;

    template <class A>
    constexpr void operator()(const A* a) {
        using node = decltype(A::value);
        const node* const value = a ? &a->value : nullptr;
        if constexpr (V::wants_text)
            if (is_present(value)) name(A::column::stele_sql_name());
        if constexpr (Part<node>) walk_part<node>(v, value);
        else walk<node>(v, value);
    }

private:
    constexpr void name(std::string_view column) {
        if (!first) v.text(", ");
        first = false;
        v.identifier(column);
        v.text(" = ");
    }
};

[[noreturn]] inline void throw_nothing_to_set() {
    throw value_error{"update() has nothing to set: each when() in set() is off"};
}

/// Walks the assignments of set() and do_update(). @throws value_error where when() leaves none
template <class... Assigned, class V>
constexpr void walk_assignments(V& v, const pack<Assigned...>* assignments) {
    assignment_list<V> each{v};
    pack<Assigned...>::each(assignments, each);
    if constexpr (V::wants_text && (Part<decltype(Assigned::value)> || ...))
        if (each.first) throw_nothing_to_set();
}

template <class Column, class Row>
constexpr void require_member_fits(const Row& row) {
    if constexpr (!Column::stele_generated) require_fit<Column>(row.*Column::stele_member);
}
template <class Row, class... Columns>
constexpr void require_row_fits(const Row& row, list<Columns...>) {
    (require_member_fits<Columns>(row), ...);
}

}  // namespace detail

/// `SET "a" = value, …`. @throws value_error where when() leaves no assignment
template <class... Assigned>
struct set_clause {
    static constexpr auto stele_place = render::place::set;
    static constexpr bool stele_parameters = (Assigned::stele_parameters || ...);
    using nodes = list<decltype(Assigned::value)...>;

    [[no_unique_address]] detail::pack<Assigned...> assignments;

    template <class V>
    static constexpr void stele_walk(V& v, const set_clause* self, render::scope&) {
        if constexpr (V::wants_text) {
            v.enter(render::clause::set);
            v.text(" SET ");
        }
        detail::walk_assignments<Assigned...>(v, self ? &self->assignments : nullptr);
    }
};

/// `SET` of all columns of a row but its key and `generated` ones.
template <class T>
struct set_row_clause {
    static constexpr auto stele_place = render::place::set;
    static constexpr bool stele_parameters = true;

    typename T::row row;

    template <class V>
    static constexpr void stele_walk(V& v, const set_row_clause* self, render::scope&) {
        v.text(" SET ");
        bool first = true;
        walk_columns(v, self, first, detail::columns_of<T>{});
    }

private:
    template <class V, class... Columns>
    static constexpr void walk_columns(V& v, const set_row_clause* self, bool& first,
                                       list<Columns...>) {
        (column<Columns>(v, self, first), ...);
    }
    template <class Column, class V>
    static constexpr void column(V& v, const set_row_clause* self, bool& first) {
        if constexpr (is_set_from_row<Column>) {
            if constexpr (V::wants_text) {
                if (!first) v.text(", ");
                first = false;
                v.identifier(Column::stele_sql_name());
                v.text(" = ");
            }
            v.template parameter<typename Column::stele_type>(
                self ? &(self->row.*Column::stele_member) : nullptr);
        }
    }
};

/// What a refused set() leaves, so that the first error is the only one.
struct refused_set {
    static constexpr auto stele_place = render::place::set;
    static constexpr bool stele_parameters = false;

    template <class V>
    static constexpr void stele_walk(V& v, const refused_set*, render::scope&) {
        if constexpr (V::wants_text) v.refuse();
    }
};

}  // namespace stele
