// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about names that other libraries have for what a result does: result.scalars(), result.rowcount().
// Bases that are no templates, so that no result pays for them.

#include <stele/check/refused_cell.hpp>
#include <stele/meta/list.hpp>

namespace stele {

/// Whether a result has a member. Always false: what a note below the sentence shows.
template <class... Given>
inline constexpr bool result_has = false;

namespace detail {

/// What the result of a SELECT does under another name. `Refused` is what they give.
template <class Refused>
struct other_names_of_rows {
#define STELE_NAME_OF_ROWS(name, remedy)                                        \
    template <class... Given>                                                   \
    Refused name(const Given&...) const {                                       \
        static_assert(result_has<Given...>,                                     \
                      "stele: a result has no " #name "(); " remedy " [S961]"); \
        return {};                                                              \
    }
    STELE_NAME_OF_ROWS(scalars, "say db.scalars(statement), or scalar() of one value")
    STELE_NAME_OF_ROWS(scalar_one, "say scalar()")
    STELE_NAME_OF_ROWS(scalar_one_or_none, "say db.scalars(statement).one_or_none()")
    STELE_NAME_OF_ROWS(rows, "iterate over it, or say all()")
    STELE_NAME_OF_ROWS(fetch_all, "say all()")
    STELE_NAME_OF_ROWS(get_all, "say all()")
    STELE_NAME_OF_ROWS(to_vector, "say all()")
    STELE_NAME_OF_ROWS(to_list, "say all()")
    STELE_NAME_OF_ROWS(fetch_one, "say one(), one_or_none() or first()")
    STELE_NAME_OF_ROWS(get_one, "say one(), one_or_none() or first()")
    STELE_NAME_OF_ROWS(single, "say one()")
    STELE_NAME_OF_ROWS(only, "say one()")
    STELE_NAME_OF_ROWS(one_or_null, "say one_or_none()")
    STELE_NAME_OF_ROWS(single_or_default, "say one_or_none()")
    STELE_NAME_OF_ROWS(first_or_none, "say first()")
    STELE_NAME_OF_ROWS(first_or_default, "say first()")
    STELE_NAME_OF_ROWS(last, "order the statement by desc(), and say first()")
    STELE_NAME_OF_ROWS(next, "iterate over it with for")
    STELE_NAME_OF_ROWS(has_next, "iterate over it with for")
    STELE_NAME_OF_ROWS(for_each, "iterate over it with for")
    STELE_NAME_OF_ROWS(unique, "say distinct() in the statement")
    STELE_NAME_OF_ROWS(mappings, "say into<T>(), or row[\"name\"_c]")
    STELE_NAME_OF_ROWS(columns, "iterate over it, a row has a member for each column")
    STELE_NAME_OF_ROWS(keys, "iterate over it, a row has a member for each column")
    STELE_NAME_OF_ROWS(rowcount, "say all().size(), or changes() of a write")
    STELE_NAME_OF_ROWS(length, "say all().size()")
#undef STELE_NAME_OF_ROWS
    template <class T, class... Given>
    Refused as(const Given&...) const {
        static_assert(result_has<T, Given...>, "stele: a result has no as(); say into<T>() [S961]");
        return {};
    }
};

/// The same of a write's.
struct other_names_of_change {
#define STELE_NAME_OF_CHANGE(name, remedy)                                      \
    template <class... Given>                                                   \
    refused_cell name(const Given&...) const {                                  \
        static_assert(result_has<Given...>,                                     \
                      "stele: a result has no " #name "(); " remedy " [S961]"); \
        return {};                                                              \
    }
    STELE_NAME_OF_CHANGE(id, "say key()")
    STELE_NAME_OF_CHANGE(last_id, "say key()")
    STELE_NAME_OF_CHANGE(insert_id, "say key()")
    STELE_NAME_OF_CHANGE(last_insert_id, "say key()")
    STELE_NAME_OF_CHANGE(last_insert_rowid, "say key()")
    STELE_NAME_OF_CHANGE(lastrowid, "say key()")
    STELE_NAME_OF_CHANGE(rowid, "say key()")
    STELE_NAME_OF_CHANGE(primary_key, "say key()")
    STELE_NAME_OF_CHANGE(inserted_primary_key, "say key()")
    STELE_NAME_OF_CHANGE(rowcount, "say changes()")
    STELE_NAME_OF_CHANGE(row_count, "say changes()")
    STELE_NAME_OF_CHANGE(affected_rows, "say changes()")
    STELE_NAME_OF_CHANGE(rows_affected, "say changes()")
    STELE_NAME_OF_CHANGE(affected, "say changes()")
    STELE_NAME_OF_CHANGE(count, "say changes()")
    STELE_NAME_OF_CHANGE(size, "say changes()")
    STELE_NAME_OF_CHANGE(rows,
                         "say returning() in the statement for rows, or changes() for their number")
    STELE_NAME_OF_CHANGE(scalars, "say returning() in the statement, and db.scalars(statement)")
    STELE_NAME_OF_CHANGE(returning, "say it in the statement, before execute()")
#undef STELE_NAME_OF_CHANGE
};

}  // namespace detail
}  // namespace stele
