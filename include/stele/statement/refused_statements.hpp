// SPDX-License-Identifier: BSL-1.0
#pragma once

// Statements by the names that other libraries, and SQL, have for them: insert_into(Book), remove(Book).

#include <stele/statement/refused_write.hpp>

namespace stele {

/// Whether a function of that name makes a statement of a table. Always false: what a note below the sentence shows.
template <class... Given>
inline constexpr bool makes_a_statement = false;

#define STELE_REFUSED_STATEMENT(name, remedy)                                                    \
    /** An error. */                                                                             \
    template <class First, class... Given>                                                       \
        requires(Source<First> || Column<First>)                                                 \
    constexpr auto name(const First&, const Given&...) {                                         \
        STELE_LAST_WORD {                                                                        \
            static_assert(makes_a_statement<First, Given...>,                                    \
                          "stele: no statement begins with " #name "(); say " remedy " [S966]"); \
        };                                                                                       \
        return STELE_NO_MORE(detail::refused_write<>);                                           \
    }
STELE_REFUSED_STATEMENT(insert_into, "insert(T).values(...)")
STELE_REFUSED_STATEMENT(insert_or_replace, "insert(T).values(...).on_conflict(...).do_update(...)")
STELE_REFUSED_STATEMENT(insert_or_ignore, "insert(T).values(...).on_conflict().do_nothing()")
STELE_REFUSED_STATEMENT(replace_into, "insert(T).values(...).on_conflict(...).do_update(...)")
STELE_REFUSED_STATEMENT(upsert, "insert(T).values(...).on_conflict(...).do_update(...)")
STELE_REFUSED_STATEMENT(remove, "delete_from(T).where(...)")
STELE_REFUSED_STATEMENT(remove_from, "delete_from(T).where(...)")
STELE_REFUSED_STATEMENT(remove_all, "delete_from(T).everywhere()")
STELE_REFUSED_STATEMENT(erase, "delete_from(T).where(...)")
STELE_REFUSED_STATEMENT(delete_, "delete_from(T).where(...)")
STELE_REFUSED_STATEMENT(truncate, "delete_from(T).everywhere()")
STELE_REFUSED_STATEMENT(from, "select(...).from(T)")
STELE_REFUSED_STATEMENT(select_from, "select(...).from(T)")
STELE_REFUSED_STATEMENT(select_distinct, "select(...).distinct()")
STELE_REFUSED_STATEMENT(join, "select(...).join(T)")
#undef STELE_REFUSED_STATEMENT

}  // namespace stele
