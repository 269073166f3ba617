// SPDX-License-Identifier: BSL-1.0
#pragma once
#pragma GCC system_header

// What can be wrong with the names in a table, as they are written: judged before the table's struct,
// in which the compiler would have errors of its own. Clang takes the sentence as a fatal error, so
// that nothing follows it; GCC has no such thing.

#include <stele/check/key_columns.hpp>
#include <stele/check/schema.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace stele {

/// Whether a table's names are free of a problem. What compilers print below the sentence.
template <name_problem Problem>
inline constexpr bool names_are_free_of =
    Problem == name_problem::none || Problem == name_problem::alike;

/// Whether a table is in no function. Function is the name of one, or empty.
template <bool Outside>
inline constexpr bool is_outside_functions = Outside;

/// Whether a name is not yet that of a table or another struct. Asked anew each time, as an answer stays.
template <class Table, int Time>
inline constexpr bool table_is_new = !requires {
    sizeof(Table);
};

/// Whether STELE_MAP has a struct where it takes one.
template <bool Has>
inline constexpr bool map_has_struct = Has;

namespace detail {

constexpr bool begins_name(char c) {
    return c < 0 || c == '_' || c == '\\' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Hardly two names are compared: a bit for each of 256 sums of characters, whatever their case, says
/// which may be equal.
constexpr name_problem problem_of_names(const char* table,
                                        std::initializer_list<const char*> names) {
    using enum name_problem;
    name_problem found = none;
    std::uint64_t seen[4]{};
    for (const char* const* i = names.begin(); i != names.end(); ++i) {
        const char* const name = *i;
        if (name[0] == '\1') {  // names something else
            if (begins_value(name[1])) return no_name;
            continue;
        }
        if (!begins_name(name[0])) return no_name;
        if (name[0] == table[0] && same_text(name, table)) return as_table;
        const std::size_t length = __builtin_strlen(name);
        int sum = static_cast<int>(length) + 3 * (name[0] | 32) + 5 * (name[length / 2] | 32) +
                  16 * (name[length - 1] | 32);
        if (length > 1)
            sum += 7 * (name[length - 2] | 32) + 11 * (name[1] | 32) + 13 * (name[2] | 32);
        sum &= 255;
        const std::uint64_t bit = std::uint64_t{1} << (sum & 63);
        if ((seen[sum / 64] & bit) != 0)
            for (const char* const* j = names.begin(); j != i; ++j)
                if (__builtin_strlen(*j) == length && same_letters(*j, name, length)) {
                    if (same_text(*j, name)) return twice;
                    found = alike;
                }
        seen[sum / 64] |= bit;
    }
    return found;
}

/// Of a table and a column that are named.
constexpr name_problem problem_of_texts(const char* table, const char* column) {
    return begins_value(table[0]) || begins_value(column[0]) ? name_problem::no_name
                                                             : name_problem::none;
}

/// Whether an entry stands where STELE_MAP takes its struct.
constexpr bool is_entry_text(const char* text) {
    for (const char* entry : {"column(", "primary_key(", "belongs_to(", "has_many(", "has_one("}) {
        const char* t = text;
        while (*entry != 0 && *entry == *t) ++entry, ++t;
        if (*entry == 0) return true;
    }
    return false;
}

}  // namespace detail

#define STELE_SAYS_TWICE                                                                                 \
    "stele: two columns or relationships of a table have the same name; rename one of them, and keep a " \
    "column's name in SQL with named(\"...\") [S662]"
#define STELE_SAYS_AS_TABLE                                                                            \
    "stele: a column or relationship is called as its table, whose member it becomes; choose another " \
    "name, and for a column named(\"...\") [S663]"
#define STELE_SAYS_NO_NAME                                                                            \
    "stele: a text or a number stands where the name of a column or relationship belongs; write the " \
    "name as it is in C++, without quotes [S664]"
#define STELE_SAYS_IN_FUNCTION                                                                           \
    "stele: a table in a function; write STELE_TABLE or STELE_MAP in a namespace, outside of functions " \
    "and classes [S665]"
#define STELE_SAYS_DEFINED_TWICE                                                                    \
    "stele: a table whose name is that of a table or struct which is defined already; give each a " \
    "name of its own, and a header its #pragma once [S685]"
#define STELE_SAYS_NO_STRUCT                                                                         \
    "stele: STELE_MAP without its SQL name or its struct; write STELE_MAP(Table, \"name\", Struct, " \
    "column(member, options...), ...) [S683]"

namespace check {

#ifdef __clang__
/// What is wrong with a table's names.
constexpr bool names([[maybe_unused]] name_problem found)
    __attribute__((diagnose_if(found == name_problem::twice, STELE_SAYS_TWICE, "warning"),
                   diagnose_if(found == name_problem::as_table, STELE_SAYS_AS_TABLE, "warning"),
                   diagnose_if(found == name_problem::no_name, STELE_SAYS_NO_NAME, "warning"))) {
    return true;
}
/// Where a table is.
constexpr bool outside([[maybe_unused]] const char* function)
    __attribute__((diagnose_if(*function != 0, STELE_SAYS_IN_FUNCTION, "warning"))) {
    return true;
}
/// Whether a table's name is free.
constexpr bool table_is_free([[maybe_unused]] bool is_new)
    __attribute__((diagnose_if(!is_new, STELE_SAYS_DEFINED_TWICE, "warning"))) {
    return true;
}
/// What stands in the place of a struct.
constexpr bool has_struct([[maybe_unused]] bool has)
    __attribute__((diagnose_if(!has, STELE_SAYS_NO_STRUCT, "warning"))) {
    return true;
}
#else
/// What is wrong with a table's names.
template <name_problem Found>
constexpr bool names() {
    using enum name_problem;
    if constexpr (Found == twice) static_assert(names_are_free_of<Found>, STELE_SAYS_TWICE);
    if constexpr (Found == as_table) static_assert(names_are_free_of<Found>, STELE_SAYS_AS_TABLE);
    if constexpr (Found == no_name) static_assert(names_are_free_of<Found>, STELE_SAYS_NO_NAME);
    return true;
}
/// Where a table is.
template <bool Outside>
constexpr bool outside() {
    static_assert(is_outside_functions<Outside>, STELE_SAYS_IN_FUNCTION);
    return true;
}
/// Whether a table's name is free.
template <class Table, int Time>
constexpr bool table_is_free() {
    static_assert(table_is_new<Table, Time>, STELE_SAYS_DEFINED_TWICE);
    return true;
}
/// What stands in the place of a struct.
template <bool Has>
constexpr bool has_struct() {
    static_assert(map_has_struct<Has>, STELE_SAYS_NO_STRUCT);
    return true;
}
#endif

}  // namespace check
}  // namespace stele

#undef STELE_SAYS_TWICE
#undef STELE_SAYS_AS_TABLE
#undef STELE_SAYS_NO_NAME
#undef STELE_SAYS_IN_FUNCTION
#undef STELE_SAYS_NO_STRUCT
#undef STELE_SAYS_DEFINED_TWICE

// Clang's pragmas stand around the assertions of a table.
#ifdef __clang__
#define STELE_FATAL(...)                                                                          \
    _Pragma("clang diagnostic push")                                                              \
        _Pragma("clang diagnostic fatal \"-Wuser-defined-warnings\"") static_assert(__VA_ARGS__); \
    _Pragma("clang diagnostic pop")
#define STELE_JUDGE_PLACE(Table)                               \
    STELE_FATAL(::stele::check::outside(__builtin_FUNCTION())) \
    struct Table;                                              \
    STELE_FATAL(::stele::check::table_is_free(::stele::table_is_new<struct Table, __COUNTER__>))
#define STELE_JUDGE_NAMES STELE_FATAL(::stele::check::names(stele_names))
#define STELE_JUDGE_STRUCT(text) \
    STELE_FATAL(::stele::check::has_struct(!::stele::detail::is_entry_text(text)))
#define STELE_JUDGE_TEXTS(a, b) \
    STELE_FATAL(::stele::check::names(::stele::detail::problem_of_texts(a, b)))
#else
#define STELE_JUDGE_PLACE(Table)                                          \
    static_assert(::stele::check::outside<*__builtin_FUNCTION() == 0>()); \
    struct Table;                                                         \
    static_assert(::stele::check::table_is_free<struct Table, __COUNTER__>());
#define STELE_JUDGE_NAMES static_assert(::stele::check::names<stele_names>());
#define STELE_JUDGE_STRUCT(text) \
    static_assert(::stele::check::has_struct<!::stele::detail::is_entry_text(text)>());
#define STELE_JUDGE_TEXTS(a, b) \
    static_assert(::stele::check::names<::stele::detail::problem_of_texts(a, b)>());
#endif
