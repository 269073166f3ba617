// SPDX-License-Identifier: BSL-1.0
#pragma once
#pragma GCC system_header

// What can be wrong with the names in a table, as they are written: judged before the table's struct,
// in which the compiler would have errors of its own. Clang takes the sentence as a fatal error, so
// that nothing follows it. With GCC it is the reason why a function is deleted, and what follows is skipped.

#include <stele/check/key_columns.hpp>
#include <stele/check/schema.hpp>
#include <stele/meta/fixed_string.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace stele {

/// Whether a name is not yet that of a table or another struct. Asked anew each time, as an answer stays.
template <class Table, int Time>
inline constexpr bool table_is_new = !requires {
    sizeof(Table);
};

/// Whether STELE_MAP of a table has a struct. Asked where there is none.
template <class Table>
inline constexpr bool map_has_struct = false;

/// Whether STELE_TABLE has anything. Asked where it has not.
template <class Nothing>
inline constexpr bool table_has_name = false;

namespace detail {

constexpr bool begins_name(char c) {
    return c < 0 || c == '_' || c == '\\' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Asked for each column, and so without a call: where the name ends in a text that may go on with \2 and the column's
// type (null: it does not, or it is no name), and whether a type may go on as something else.
#ifdef __clang__
#define STELE_END_OF_NAME(text) end_of_name(text)
#define STELE_IS_MORE_THAN_A_TYPE(text) \
    (__builtin_strchr(text, ' ') != nullptr || __builtin_strchr(text, '=') != nullptr)
constexpr const char* end_of_name(const char* text) {
    const char* end = __builtin_strchr(text, '\2');
    for (const char c : {' ', ':', '.', '-', '+', '*', '(', '<', '='})
        if (const char* const at = __builtin_strchr(text, c))
            if (end == nullptr || at < end) end = at;
    return end;
}
#else
#define STELE_END_OF_NAME(text) __builtin_strpbrk(text, " :.-+*(<=\2")
#define STELE_IS_MORE_THAN_A_TYPE(text) __builtin_strpbrk(text, " =") != nullptr
#endif
/// Whether a word begins a text, and is not the beginning of a longer one.
constexpr bool is_first_word(const char* text, const char* word) {
    while (*word != 0 && *word == *text) ++word, ++text;
    return *word == 0 && !begins_name(*text) && !(*text >= '0' && *text <= '9');
}
/// What is wrong with the text of a column's type.
constexpr name_problem problem_of_type(const char* text) {
    using enum name_problem;
    if (is_first_word(text, "auto")) return type_auto;
    const char last = text[__builtin_strlen(text) - 1];
    for (const char* t = text; *t != 0; ++t) {
        const bool begins = t == text || t[-1] == ' ';
        // Within brackets it belongs to the type.
        if (*t == '<' || *t == '(' || *t == '{' || *t == '[') return none;
        if (begins && (is_first_word(t, "const") || is_first_word(t, "volatile")))
            return last == '*' || last == '&' ? none : type_const;
        if (*t == '=') return type_with_value;
        if (begins && t != text)
            for (const char* option : {"primary_key", "autoincrement", "unique", "indexed",
                                       "generated", "version", "max_length", "default_",
                                       "default_sql", "check", "references", "named", "collate"})
                if (is_first_word(t, option)) return type_without_comma;
    }
    return none;
}

/// What is wrong with a text that names something else: \1 stands before a column or relationship, \4 before a table,
/// \3 before what ordered_by() is given.
constexpr name_problem problem_of_reference(const char* text) {
    using enum name_problem;
    const char* const name = text + 1;
    if (*text == '\3') {
        if (!begins_name(*name)) return no_order;
        for (const char c : {' ', ',', '=', '+', '-', '*', '/', '!', '&', '|', '"', '['})
            if (__builtin_strchr(name, c) != nullptr) return no_plain_order;
        return none;
    }
    if (begins_value(*name) || (name[0] == '(' && name[1] == ')')) return no_name;
    if (*text == '\4')
        for (const char* type : {"bool", "char", "double", "float", "int", "long", "short",
                                 "signed", "unsigned", "void", "std"})
            if (is_first_word(name, type)) return no_target;
    return none;
}
/// Whether a text, to its end or \2, is a name of this length.
constexpr bool is_name(const char* text, const char* name, std::size_t length) {
    for (std::size_t i = 0; i < length; ++i)
        if (text[i] != name[i]) return false;
    return text[length] == 0 || text[length] == '\2';
}

/// Of names behind which \2 and a column's type may stand. Hardly two names are compared: a bit for each of 256 sums
/// of characters, whatever their case, says which may be equal.
constexpr name_problem problem_of_names(const char* table,
                                        std::initializer_list<const char*> names) {
    using enum name_problem;
    name_problem found = none;
    std::uint64_t seen[4]{};
    for (const char* const* i = names.begin(); i != names.end(); ++i) {
        const char* const name = *i;
        if (name[0] < ' ' && name[0] > 0) {
            // Names of tables hardly begin with a small letter.
            if (name[1] < 'A' || name[0] == '\3' || (name[0] == '\4' && name[1] >= 'a')) {
                const name_problem problem = problem_of_reference(name);
                if (problem != none && problem != no_plain_order) return problem;
                if (problem != none) found = problem;
            }
            continue;
        }
        if (!begins_name(name[0])) return no_name;
        const char* const end = STELE_END_OF_NAME(name);
        if (end != nullptr) {
            if (*end != '\2') return no_name;
            if (end[1] == 'a' || STELE_IS_MORE_THAN_A_TYPE(end))
                if (const name_problem problem = problem_of_type(end + 1); problem != none) {
                    if (problem != type_const) return problem;
                    found = problem;
                }
        }
        const std::size_t length =
            end != nullptr ? static_cast<std::size_t>(end - name) : __builtin_strlen(name);
        if (name[0] == table[0] && is_name(table, name, length)) return as_table;
        const int sum = (static_cast<int>(length) + 3 * (name[0] | 32) +
                         5 * (name[length / 2] | 32) + 16 * (name[length - 1] | 32)) &
                        255;
        const std::uint64_t bit = std::uint64_t{1} << (sum & 63);
        if ((seen[sum / 64] & bit) != 0)
            for (const char* const* j = names.begin(); j != i; ++j)
                if (same_letters(*j, name, length) && ((*j)[length] == 0 || (*j)[length] == '\2')) {
                    if (is_name(*j, name, length)) return twice;
                    if (found == none) found = alike;
                }
        seen[sum / 64] |= bit;
    }
    return found;
}
#undef STELE_END_OF_NAME
#undef STELE_IS_MORE_THAN_A_TYPE

/// Whether an entry or a text stands where STELE_MAP takes its struct.
constexpr bool is_entry_text(const char* text) {
    if (begins_value(text[0])) return true;
    for (const char* entry : {"column(", "primary_key(", "belongs_to(", "has_many(", "has_one("}) {
        const char* t = text;
        while (*entry != 0 && *entry == *t) ++entry, ++t;
        if (*entry == 0) return true;
    }
    return false;
}

/// What is wrong with the place of a table. Function is the name of one, or empty.
constexpr name_problem problem_of_place(const char* function, bool in_namespace, bool is_new) {
    if (*function != 0) return name_problem::in_function;
    if (!in_namespace) return name_problem::in_class;
    return is_new ? name_problem::none : name_problem::defined_twice;
}
/// What stands in the place of a struct is judged before the names; behind \3 it is that of the SQL name.
constexpr name_problem problem_of_row(const char* row, name_problem names) {
    if (row[0] == '\3')
        return row[1] == '"' && row[__builtin_strlen(row) - 1] == ')'
                   ? name_problem::sql_name_without_comma
                   : names;
    return is_entry_text(row) ? name_problem::no_struct : names;
}

}  // namespace detail

#define STELE_SAYS_TWICE                                                                                   \
    "stele: two columns or relationships of a table have the same name; rename one of them, and keep the " \
    "name of a column in SQL with named(\"...\") [S662]"
#define STELE_SAYS_AS_TABLE                                                                            \
    "stele: a column or relationship is called as its table, whose member it becomes; choose another " \
    "name, and for a column named(\"...\") [S663]"
#define STELE_SAYS_NO_NAME                                                                        \
    "stele: something else stands where the name of a column or relationship belongs; write the " \
    "name as it is in C++, without quotes [S664]"
#define STELE_SAYS_IN_FUNCTION                                                                           \
    "stele: a table in a function; write STELE_TABLE or STELE_MAP in a namespace, outside of functions " \
    "and classes [S665]"
#define STELE_SAYS_IN_CLASS                                                                           \
    "stele: a table in a class; write STELE_TABLE or STELE_MAP in a namespace, outside of functions " \
    "and classes [S981]"
#define STELE_SAYS_SQL_NAME_WITHOUT_COMMA                                                           \
    "stele: a comma is missing behind the SQL name of a table; write STELE_TABLE(Table, \"name\", " \
    "column(name, type, options...), ...) [S985]"
#define STELE_SAYS_NO_ORDER                                                                              \
    "stele: ordered_by() takes one column of the table that the relationship leads to; write its name, " \
    "and .desc() behind it or nothing: ordered_by(title) [S987]"
#define STELE_SAYS_NO_TARGET                                                                             \
    "stele: a relationship or foreign key to a C++ type that is no table; name the table that it leads " \
    "to [S989]"
#define STELE_SAYS_TYPE_AUTO                                                                      \
    "stele: a column of the type auto, which no member of a struct can have; write its C++ type " \
    "[S982]"
#define STELE_SAYS_TYPE_WITH_VALUE                                                               \
    "stele: a column with a value behind its C++ type; say default_(value): column(name, type, " \
    "default_(value)) [S983]"
#define STELE_SAYS_TYPE_WITHOUT_COMMA                                                                  \
    "stele: a comma is missing behind the C++ type of a column; write column(name, type, options...) " \
    "[S984]"
#define STELE_SAYS_DEFINED_TWICE                                                                    \
    "stele: a table whose name is that of a table or struct which is defined already; give each a " \
    "name of its own, and a header its #pragma once [S685]"
#define STELE_SAYS_NO_STRUCT                                                                         \
    "stele: STELE_MAP without its SQL name or its struct; write STELE_MAP(Table, \"name\", Struct, " \
    "column(member, options...), ...) [S683]"

namespace check {

#ifdef __clang__
/// What is wrong with a table's names.
constexpr bool names([[maybe_unused]] name_problem found) __attribute__((
    diagnose_if(found == name_problem::twice, STELE_SAYS_TWICE, "warning"),
    diagnose_if(found == name_problem::as_table, STELE_SAYS_AS_TABLE, "warning"),
    diagnose_if(found == name_problem::no_name, STELE_SAYS_NO_NAME, "warning"),
    diagnose_if(found == name_problem::in_function, STELE_SAYS_IN_FUNCTION, "warning"),
    diagnose_if(found == name_problem::in_class, STELE_SAYS_IN_CLASS, "warning"),
    diagnose_if(found == name_problem::sql_name_without_comma, STELE_SAYS_SQL_NAME_WITHOUT_COMMA,
                "warning"),
    diagnose_if(found == name_problem::no_order, STELE_SAYS_NO_ORDER, "warning"),
    diagnose_if(found == name_problem::no_target, STELE_SAYS_NO_TARGET, "warning"),
    diagnose_if(found == name_problem::type_auto, STELE_SAYS_TYPE_AUTO, "warning"),
    diagnose_if(found == name_problem::type_with_value, STELE_SAYS_TYPE_WITH_VALUE, "warning"),
    diagnose_if(found == name_problem::type_without_comma, STELE_SAYS_TYPE_WITHOUT_COMMA,
                "warning"),
    diagnose_if(found == name_problem::defined_twice, STELE_SAYS_DEFINED_TWICE, "warning"),
    diagnose_if(found == name_problem::no_struct, STELE_SAYS_NO_STRUCT, "warning"))) {
    return true;
}
#else
/// Names of a table that are sound, and its place.
template <name_problem Found>
struct sound_names {
    static constexpr name_problem problem = Found;
    constexpr int operator+() const { return 1; }
    template <class Names>
    constexpr Names with(Names names) const {
        return names;
    }
};
/// What is wrong with a table's names: then the function is deleted, because of that.
template <name_problem Found>
struct names {
    static constexpr sound_names<Found> judged() { return {}; }
};
// The sentences, made to strings only where one is needed.
constexpr const char* said_of(name_problem found) {
    switch (found) {
        case name_problem::twice:
            return STELE_SAYS_TWICE;
        case name_problem::as_table:
            return STELE_SAYS_AS_TABLE;
        case name_problem::no_name:
            return STELE_SAYS_NO_NAME;
        case name_problem::in_function:
            return STELE_SAYS_IN_FUNCTION;
        case name_problem::in_class:
            return STELE_SAYS_IN_CLASS;
        case name_problem::sql_name_without_comma:
            return STELE_SAYS_SQL_NAME_WITHOUT_COMMA;
        case name_problem::no_order:
            return STELE_SAYS_NO_ORDER;
        case name_problem::no_target:
            return STELE_SAYS_NO_TARGET;
        case name_problem::type_auto:
            return STELE_SAYS_TYPE_AUTO;
        case name_problem::type_with_value:
            return STELE_SAYS_TYPE_WITH_VALUE;
        case name_problem::type_without_comma:
            return STELE_SAYS_TYPE_WITHOUT_COMMA;
        case name_problem::defined_twice:
            return STELE_SAYS_DEFINED_TWICE;
        case name_problem::no_struct:
            return STELE_SAYS_NO_STRUCT;
        default:
            return "";
    }
}
template <name_problem Found>
constexpr auto sentence_of() {
    char text[__builtin_strlen(said_of(Found)) + 1]{};
    for (std::size_t i = 0; i < sizeof(text); ++i) text[i] = said_of(Found)[i];
    return fixed_string<sizeof(text)>(text);
}
template <name_problem Found>
    requires(Found != name_problem::none && Found < name_problem::type_const)
struct names<Found> {
    template <fixed_string Because = sentence_of<Found>()>
    static void judged() = delete;
};
#endif

/// STELE_MAP of a table, without a struct.
template <class Table>
constexpr bool map_of_nothing() {
    static_assert(map_has_struct<Table>, STELE_SAYS_NO_STRUCT);
    return true;
}

/// STELE_TABLE of nothing.
template <class Nothing>
constexpr bool table_of_nothing() {
    static_assert(
        table_has_name<Nothing>,
        "stele: STELE_TABLE() of nothing; write STELE_TABLE(Table, \"name\", column(name, type, "
        "options...), ...) [S986]");
    return true;
}

/// The alignment of a table, of whose struct nothing is asked but that there is such a type.
constexpr int row_of(bool) { return 1; }

}  // namespace check
}  // namespace stele

#undef STELE_SAYS_TWICE
#undef STELE_SAYS_AS_TABLE
#undef STELE_SAYS_NO_NAME
#undef STELE_SAYS_IN_FUNCTION
#undef STELE_SAYS_IN_CLASS
#undef STELE_SAYS_SQL_NAME_WITHOUT_COMMA
#undef STELE_SAYS_NO_ORDER
#undef STELE_SAYS_NO_TARGET
#undef STELE_SAYS_TYPE_AUTO
#undef STELE_SAYS_TYPE_WITH_VALUE
#undef STELE_SAYS_TYPE_WITHOUT_COMMA
#undef STELE_SAYS_NO_STRUCT
#undef STELE_SAYS_DEFINED_TWICE

// A struct that is first named in a typedef is one of the namespace, also where that stands in a class: the struct
// of that name behind it is then another.
#define STELE_PROBLEM_OF_PLACE(n, Table)                                                  \
    ::stele::detail::problem_of_place(__builtin_FUNCTION(),                               \
                                      __is_same(stele_here_##n, struct stele_scope_##n*), \
                                      ::stele::table_is_new<struct Table, n>)
#define STELE_PROBLEM_OF_NAMES(Table, row, ...) \
    ::stele::detail::problem_of_row(row, ::stele::detail::problem_of_names(#Table, {__VA_ARGS__}))
#ifdef __clang__
#define STELE_FATAL(...)                                                                          \
    _Pragma("clang diagnostic push")                                                              \
        _Pragma("clang diagnostic fatal \"-Wuser-defined-warnings\"") static_assert(__VA_ARGS__); \
    _Pragma("clang diagnostic pop")
#define STELE_JUDGE_NAMES(n, Table, row, ...)                            \
    struct Table;                                                        \
    typedef struct stele_scope_##n* stele_here_##n;                      \
    struct stele_scope_##n;                                              \
    STELE_FATAL(::stele::check::names(STELE_PROBLEM_OF_PLACE(n, Table))) \
    static constexpr ::stele::name_problem stele_names_of_##Table =      \
        STELE_PROBLEM_OF_NAMES(Table, row, __VA_ARGS__);                 \
    STELE_FATAL(::stele::check::names(stele_names_of_##Table))
#define STELE_JUDGED_NAMES(n, Table) stele_names_of_##Table
#define STELE_STRUCT(n, name) struct name
#define STELE_STRUCT_OF(n, name, row) struct name
#define STELE_END(n, what)
#define STELE_TABLE_VALUE(n, Table) inline constexpr struct Table Table
#else
// Where GCC has an error in an alignas(), it skips the struct or variable; what stands behind the struct is then
// the name of another. So each is asked for an alignment of 1 by a value that is an error of its own where something
// is wrong, and each struct is the type of a name that nobody uses.
#define STELE_JUDGE_NAMES(n, Table, row, ...)                              \
    struct Table;                                                          \
    typedef struct stele_scope_##n* stele_here_##n;                        \
    struct stele_scope_##n;                                                \
    static constexpr auto stele_place_##n =                                \
        ::stele::check::names<STELE_PROBLEM_OF_PLACE(n, Table)>::judged(); \
    static constexpr ::stele::name_problem stele_found_##n =               \
        STELE_PROBLEM_OF_NAMES(Table, row, __VA_ARGS__);                   \
    static constexpr auto stele_names_##n =                                \
        stele_place_##n.with(::stele::check::names<stele_found_##n>::judged());
#define STELE_JUDGED_NAMES(n, Table) stele_found_##n
#define STELE_STRUCT(n, name) typedef struct alignas(+stele_names_##n) name
#define STELE_STRUCT_OF(n, name, row) \
    typedef struct alignas(+stele_names_##n) alignas(+::stele::check::row_of(__is_class(row))) name
#define STELE_END(n, what) stele_##what##_##n
#define STELE_TABLE_VALUE(n, Table)                                             \
    decltype(::stele::detail::defined<struct Table>(+stele_place_##n)) alignas( \
        +stele_place_##n) inline constexpr Table
#endif
