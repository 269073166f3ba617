// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a statement draws its columns from, and what can be wrong with a statement as a whole: plain
// data for the walk, without templates.

#include <stele/render/hash.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stele::render {

/// A table or alias in FROM. Its name is its identity, compared by its hash: addresses of inline
/// objects are no constants for GCC under -fsanitize=undefined.
struct source {
    std::string_view name;
    std::uint64_t id;

    std::string_view type;  ///< of a derived table, what its statement is

    constexpr explicit source(std::string_view n, std::string_view t = {})
        : name(n), id(name_hash(n)), type(t) {}
    constexpr source(std::string_view n, std::uint64_t i) : name(n), id(i) {}
};

/// The common table expressions of a WITH, and those of the statement around it.
struct cte_frame {
    const source* const* sources;
    std::size_t size;
    const cte_frame* outer;
    std::size_t defined = 0;  ///< how many stand in the text already; while it is written
    // The WITH, and what finds its tables: while values are walked.
    const void* with = nullptr;
    const void* (*table_of)(const void* with, std::size_t i) = nullptr;
};

/// Where a clause stands in its statement.
enum class place : unsigned char {
    with,
    head,
    items,
    values,
    set,
    from,
    join,
    target,  ///< the table of an UPDATE … FROM, seen from here on; no text
    where,
    group_by,
    having,
    order_by,
    limit,
    offset,
    conflict,
    returning
};

/// Which rows of a range an INSERT writes at once, and how.
struct row_batch {
    std::size_t first = 0;
    std::size_t count = 1;
    bool with_key = true;  ///< the key is written too; otherwise the database assigns it
};

/// The sources of a statement, and those of the statement around it. While a join is written, only
/// the sources to its left and itself are visible.
struct scope {
    const source* const* sources;
    std::size_t visible;
    scope* outer;
    bool limited = false;      ///< a LIMIT has been written
    cte_frame with{};          ///< of its WITH
    bool filtered = false;     ///< a WHERE has been written, or left out on purpose
    bool compound = false;     ///< it is a set operation
    bool on_conflict = false;  ///< an ON CONFLICT will follow
    row_batch rows{};          ///< of an INSERT
    unsigned clauses = 0;      ///< which it has, one bit for each place
    /// Whether an aggregate of this SELECT has been written, and a column beside aggregates: noted on
    /// the way, also from a statement within.
    bool aggregated = false, plain = false;
    /// Whether this statement stands where a column of the one around it would be plain.
    bool stands_plain = false;

    constexpr void add(place p) { clauses |= 1U << static_cast<unsigned>(p); }
    constexpr bool has(place p) const { return (clauses >> static_cast<unsigned>(p) & 1U) != 0; }
};

/// The clauses that a diagnostic can name.
enum class clause : unsigned char {
    select,
    from,
    join,
    on,
    where,
    group_by,
    having,
    order_by,
    values,
    set,
    do_update,
    returning
};

/// What a function sees at once: the rows of a group, or those of a window.
enum class function_kind : unsigned char { none, aggregate, window };

/// The first thing that is wrong with a statement as a whole. The culprit's type is looked for only
/// where there is one (check/scope.hpp).
struct problem {
    enum what : unsigned char {
        none,
        out_of_scope,
        same_name_twice,
        no_foreign_key,
        many_foreign_keys,
        relationship_out_of_scope,
        bad_key,         ///< a foreign key or an inverse; check/scope.hpp looks for which
        bad_definition,  ///< of a table; check/definition.hpp looks for what it is
        missing_column,
        missing_where,
        no_source,     ///< a derived table with values that only the select list names
        bad_names,     ///< of a derived table's columns
        no_with,       ///< a recursive table, or an alias of a derived one, that no WITH defines
        named_as_cte,  ///< a table whose name a WITH takes
        cte_twice,     ///< two tables of one name in a WITH
        cte_later,     ///< one that another before it uses
        more_than_a_result,   ///< a clause of a set operation that is for a SELECT
        misplaced_aggregate,  ///< in where, on and the like, or in another aggregate
        misplaced_window,     ///< anywhere but in the select list and in order_by
        window_without_over,
        having_without_group_by,
        plain_beside_aggregate,  ///< a column, in a SELECT that is one group
        ungrouped,               ///< a column that group_by() does not determine
        unselected_order,        ///< by a column, of a SELECT DISTINCT
        misplaced_part,          ///< a when() where it cannot be left out
        name_of_column,          ///< in group_by, by a name that is a column's too
        missing_set,
        missing_values,
        no_values_to_conflict,  ///< DEFAULT VALUES, which cannot have ON CONFLICT
        unfinished_conflict,    ///< on_conflict() without do_nothing() and do_update()
    };
    what kind = none;
    render::clause where = clause::select;
    unsigned statement = 0;  ///< which one: counted from 1 on, as their text begins

    constexpr explicit operator bool() const { return kind != none; }
};

}  // namespace stele::render
