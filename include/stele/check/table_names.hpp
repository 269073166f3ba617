// SPDX-License-Identifier: BSL-1.0
#pragma once
#pragma GCC system_header

// What can be wrong with the names in a table, as they are written: judged before the table's struct,
// in which the compiler would have errors of its own. Clang takes the sentence as a fatal error, so
// that nothing follows it; GCC has no such thing.

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace stele {

/// What can be wrong with the names of a table's columns and relationships.
enum class name_problem : unsigned char {
    none,
    twice,        ///< two of one name
    as_table,     ///< one that is called as its table
    no_name,      ///< a text or a number
    in_function,  ///< the table itself: STELE_TABLE in a function
};

/// Whether a table's names are free of a problem. What compilers print below the sentence.
template <name_problem Problem>
inline constexpr bool names_are_free_of = Problem == name_problem::none;

namespace detail {

constexpr bool same_text(const char* a, const char* b) {
    for (; *a != 0 && *a == *b; ++a) ++b;
    return *a == *b;
}
constexpr bool begins_name(char c) {
    return c < 0 || c == '_' || c == '\\' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Hardly two names are compared: a bit for each of 256 sums of characters says which may be equal.
constexpr name_problem problem_of_names(const char* function, const char* table,
                                        std::initializer_list<const char*> names) {
    using enum name_problem;
    if (*function != 0) return in_function;
    std::uint64_t seen[4]{};
    for (const char* const* i = names.begin(); i != names.end(); ++i) {
        const char* const name = *i;
        if (!begins_name(name[0])) return no_name;
        if (name[0] == table[0] && same_text(name, table)) return as_table;
        const std::size_t length = __builtin_strlen(name);
        const unsigned sum =
            (static_cast<unsigned>(length) + 3U * static_cast<unsigned char>(name[0]) +
             5U * static_cast<unsigned char>(name[length / 2]) +
             16U * static_cast<unsigned char>(name[length - 1]) +
             7U * static_cast<unsigned char>(name[length > 1 ? length - 2 : 0])) &
            255U;
        const std::uint64_t bit = std::uint64_t{1} << (sum & 63U);
        if ((seen[sum / 64U] & bit) != 0)
            for (const char* const* j = names.begin(); j != i; ++j)
                if (**j == *name && same_text(*j, name)) return twice;
        seen[sum / 64U] |= bit;
    }
    return none;
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

namespace check {

#ifdef __clang__
/// What is wrong with a table's names.
constexpr bool names([[maybe_unused]] name_problem found)
    __attribute__((diagnose_if(found == name_problem::twice, STELE_SAYS_TWICE, "warning"),
                   diagnose_if(found == name_problem::as_table, STELE_SAYS_AS_TABLE, "warning"),
                   diagnose_if(found == name_problem::no_name, STELE_SAYS_NO_NAME, "warning"),
                   diagnose_if(found == name_problem::in_function, STELE_SAYS_IN_FUNCTION,
                               "warning"))) {
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
    if constexpr (Found == in_function)
        static_assert(names_are_free_of<Found>, STELE_SAYS_IN_FUNCTION);
    return true;
}
#endif

}  // namespace check
}  // namespace stele

#undef STELE_SAYS_TWICE
#undef STELE_SAYS_AS_TABLE
#undef STELE_SAYS_NO_NAME
#undef STELE_SAYS_IN_FUNCTION

#ifdef __clang__
#define STELE_JUDGE_NAMES(Table, ...)                                                             \
    _Pragma("clang diagnostic push")                                                              \
        _Pragma("clang diagnostic fatal \"-Wuser-defined-warnings\"") static_assert(              \
            ::stele::check::names(                                                                \
                ::stele::detail::problem_of_names(__builtin_FUNCTION(), #Table, {__VA_ARGS__}))); \
    _Pragma("clang diagnostic pop")
#else
#define STELE_JUDGE_NAMES(Table, ...)                                      \
    static_assert(::stele::check::names<::stele::detail::problem_of_names( \
                      __builtin_FUNCTION(), #Table, {__VA_ARGS__})>());
#endif
