// SPDX-License-Identifier: BSL-1.0
#pragma once

// What is wrong with a table's own schema, found at its definition: one constexpr pass over plain
// data. A culprit's type is looked for, and its sentence (schema_sentences.hpp) written, only once
// something is wrong: a schema of a hundred tables has thousands of columns.

#include <stele/meta/list.hpp>
#include <stele/types/enumeration.hpp>
#include <stele/types/nullable.hpp>
#include <stele/types/type_mapping.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace stele {

namespace detail {

/// Stands in a row for a member that cannot be one.
template <class T>
struct no_member {};

template <class T>
inline constexpr bool is_no_member = false;
template <class T>
inline constexpr bool is_no_member<no_member<T>> = true;

/// A column's type that the compiler does not know. It has said so.
struct undeclared {};

/// What stands in a row for something that is no type: an option, a text, a number. Anything makes one.
struct no_type {
    template <class... Given>
    constexpr explicit no_type(const Given&...) {}
};
/// What an option's word is where a column's type belongs (schema/table.hpp).
struct option_word {};

template <class T>
concept can_be_member = std::is_object_v<T> && !std::is_array_v<T> && !std::is_const_v<T> &&
                        !std::is_volatile_v<T> && requires {
    sizeof(T);
}
&&std::is_default_constructible_v<T>;
template <class Probe>
struct row_member {
    using type = no_member<undeclared>;
};
template <>
struct row_member<void(no_type)> {
    using type = no_type;
};
template <class T>
struct row_member<void(no_type (*)(T))> {
    using type = no_member<T>;
};
template <can_be_member T>
struct row_member<void(no_type (*)(T))> {
    using type = T;
};
template <>
struct row_member<void(no_type (*)())> {
    using type = no_member<void>;
};
/// A row's member of a column declared as T. Probe is `void(typeof(no_type(T)))`: the parameter is a function where
/// T is a type, and otherwise a value. Of a type that there is not the compiler says so once, and goes on with another
/// parameter.
template <class Probe>
using member_t = typename row_member<Probe>::type;

}  // namespace detail

/// Whether a column's C++ type has a SQL type that can be stored.
template <class Column>
inline constexpr bool column_type_is_mapped =
    MappedColumn<remove_optional_t<typename Column::stele_type>>;

/// Whether a row can have a column's C++ type as a member: an object with a default constructor.
template <class Column>
inline constexpr bool column_type_is_member =
    !detail::is_no_member<typename Column::stele_type> &&
    !std::is_const_v<remove_optional_t<typename Column::stele_type>>;

/// Whether a table's list of columns has some.
template <class Columns>
inline constexpr bool has_columns = Columns::size != 0;

namespace detail {

/// A member of a struct, as STELE_MAP finds it.
template <class Pointer, Pointer Value>
struct member_pointer {};
template <class T, class Row, T Row::*Value>
    requires std::is_object_v<T>
struct member_pointer<T Row::*, Value> {
    using type = T;
    static constexpr T Row::*pointer = Value;
};

}  // namespace detail

/// Whether a struct has the public data member that a column of STELE_MAP names.
template <class Name, class Row>
inline constexpr bool member_exists = requires {
    typename Name::template stele_in<Row>::type;
};

namespace detail {

/// The type of a member that a struct lacks.
struct no_struct_member {};
struct no_struct {};
template <class Row>
struct missing_member {
    using type = no_struct_member;
    static constexpr no_struct_member no_struct::*pointer = nullptr;
};
template <class Row>
    requires std::is_class_v<Row>
struct missing_member<Row> {
    using type = no_struct_member;
    static constexpr no_struct_member Row::*pointer = nullptr;
};
template <class Name, class Row>
struct mapped_member {
    using type = missing_member<Row>;
};
template <class Name, class Row>
    requires member_exists<Name, Row>
struct mapped_member<Name, Row> {
    using type = typename Name::template stele_in<Row>;
};

}  // namespace detail

/// What can be wrong with a column by itself, or with a table.
enum class schema_problem : unsigned char {
    none,
    table_without_name,        ///< or the name is no text
    table_name_reserved,       ///< by SQLite: sqlite_…
    const_type,                ///< or volatile, which a parameter loses
    order_of_several,          ///< ordered_by() of no column, or of several
    unmapped_type,             ///< no type_mapping
    names_twice,               ///< enum_names of its type lists a value or a name twice
    no_member_type,            ///< no default constructor, a reference, an array, const
    wrong_name,                ///< named("") or named() of something that is no text
    equal_names,               ///< SQL does not tell them apart
    wrong_collation,           ///< collate("") or of something that is no text
    collation_of_no_text,      ///< collate("…") of a column of another type
    wrong_default_sql,         ///< default_sql("") or of something that is no text
    wrong_max_length,          ///< no integer, or not above 0
    max_length_of_no_text,     ///< max_length(n) of a column of another type
    optional_primary_key,      ///< NULL in a key
    two_primary_key_columns,   ///< primary_key said of two columns
    two_primary_keys,          ///< primary_key of a column and an entry, or two entries
    default_of_wrong_type,     ///< default_("x") of a number
    default_out_of_range,      ///< of the type, or longer than max_length
    two_defaults,              ///< default_ and default_sql
    default_of_generated,      ///< default_ and generated
    default_of_autoincrement,  ///< default_ or default_sql and autoincrement
    generated_key,             ///< generated and primary_key of no integer, without default_sql
    wrong_version,             ///< of no integer, optional, in the key, generated, or the second
    option_for_type,           ///< an option or a value where the type belongs
    member_missing,            ///< a column of STELE_MAP that the struct lacks
    table_without_columns,
    autoincrement_of_no_key,  ///< autoincrement without primary_key, or of no integer
    column_twice,             ///< in a key, unique or index
    orphan_kept,              ///< delete_orphan, and restrict or set_null
    several_delete_options,   ///< of cascade_delete, set_null and restrict
    set_null_of_no_optional,  ///< set_null, and a key that cannot be NULL
    order_of_one,             ///< ordered_by() of what leads to one row
    option_of_pivot           ///< cascade_delete and the like of many_to_many
};

/// What can be wrong with the names of a table's columns and relationships.
enum class name_problem : unsigned char {
    none,
    twice,                   ///< two of one name
    as_table,                ///< one that is called as its table
    no_name,                 ///< a text or a number
    in_function,             ///< the table is in one
    in_class,                ///< the table is in one
    no_order,                ///< ordered_by("text")
    no_target,               ///< belongs_to(name, int, key)
    sql_name_without_comma,  ///< "pet" column(...)
    type_auto,               ///< for a column's type
    type_with_value,         ///< int = 5
    type_without_comma,      ///< int primary_key
    defined_twice,           ///< the table
    no_struct,               ///< STELE_MAP without one
    type_const,              ///< or volatile, which the definition refuses
    no_plain_order,          ///< ordered_by(a, b), which the definition refuses too
    alike,  ///< none, but SQL does not tell two of them apart, or nobody has looked
};

/// Whether Culprit, a column or a table, is free of a problem. What compilers print below the
/// sentence.
template <schema_problem Problem, class Culprit>
inline constexpr bool is_free_of = Problem == schema_problem::none;

namespace detail {

/// Stands for what named(), collate() or default_sql() was given where it is no text, or empty.
inline constexpr std::string_view no_text{"\0", std::size_t{1}};
/// Stands for a max_length that is none.
inline constexpr std::size_t no_length = static_cast<std::size_t>(-1);

/// What named(), collate() and default_sql() say; no_text where that is nothing, or no text.
template <class T>
constexpr std::string_view option_text(const T& given) {
    if constexpr (std::is_convertible_v<const T&, std::string_view> && !std::is_null_pointer_v<T>) {
        const std::string_view text{given};
        if (!text.empty() && text.find('\0') == std::string_view::npos) return text;
    }
    return no_text;
}
/// What max_length() says; no_length where that is no whole number above 0.
template <class T>
constexpr std::size_t option_length(const T& given) {
    if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
        if (given > T{0}) return static_cast<std::size_t>(given);
    }
    return no_length;
}

/// Of several arguments, none.
template <class... Given>
    requires(sizeof...(Given) > 1)
constexpr std::string_view option_text(const Given&...) { return no_text; }
template <class... Given>
    requires(sizeof...(Given) > 1)
constexpr std::size_t option_length(const Given&...) { return no_length; }

/// What a column's C++ type says, once for each type.
struct type_facts {
    bool member, mapped, optional, text, names_twice, integer, is_type, exists, counts, declared;
};
template <class T>
constexpr bool is_text_type() {
    if constexpr (MappedColumn<T>) return storage_of<T> == storage::text;
    else return true;
}
template <class T>
constexpr bool is_integer_type() {
    if constexpr (MappedColumn<T>) return storage_of<T> == storage::integer;
    else return true;
}
template <class T>
constexpr bool lists_a_name_twice() {
    if constexpr (NamedEnumeration<T>) return !has_distinct_enum_names<T>();
    else return false;
}
template <class T>
inline constexpr type_facts facts_of_type{
    !is_no_member<T> && !std::is_same_v<T, no_type> && !std::is_const_v<remove_optional_t<T>>,
    MappedColumn<remove_optional_t<T>>,
    is_optional<T>,
    is_text_type<remove_optional_t<T>>(),
    lists_a_name_twice<remove_optional_t<T>>(),
    is_integer_type<remove_optional_t<T>>(),
    !std::is_same_v<T, no_type>,
    !std::is_same_v<T, no_struct_member>,
    std::is_integral_v<T> && !std::is_same_v<T, bool>,
    !std::is_same_v<T, no_member<undeclared>>};

/// What is judged of a column's options: bits, which cost next to nothing.
namespace said {
enum : unsigned {
    key = 1U,
    autoincrement = 2U,
    generated = 4U,
    value = 8U,  // default_
    max_length = 16U,
    collation = 32U,
    default_sql = 64U,
    wrong_named = 128U,
    wrong_max_length = 256U,
    wrong_collation = 512U,
    wrong_default_sql = 1024U,
    wrong_value_type = 2048U,
    wrong_value = 4096U,
    named = 8192U,
    version = 16384U
};
}  // namespace said

struct column_facts {
    const type_facts* type = nullptr;
    const char* name = nullptr;
    const char* named = nullptr;  ///< null where SQL has no other name
    unsigned options = 0;

    constexpr const char* sql_name() const { return named != nullptr ? named : name; }
};

// Of columns that are written by hand.
template <class Column>
inline constexpr column_facts facts_of_column{
    &facts_of_type<typename Column::stele_type>, Column::stele_name.data(),
    Column::stele_named.data(),
    (Column::stele_primary_key ? said::key : 0U) |
        (Column::stele_autoincrement ? said::autoincrement : 0U) |
        (Column::stele_generated ? said::generated : 0U) |
        (Column::stele_version ? said::version : 0U) |
        (Column::stele_max_length != 0 ? said::max_length : 0U) |
        (!Column::stele_collation.empty() ? said::collation : 0U) |
        (!Column::stele_default_sql.empty() ? said::default_sql : 0U) |
        (!Column::stele_named.empty() ? said::named : 0U)};
template <class List>
struct facts_of_columns;
template <class... Columns>
struct facts_of_columns<list<Columns...>> {
    static constexpr column_facts data[]{facts_of_column<Columns>...};
};
/// The facts of a table's columns, in their order: as the macros write them, so that no column's class is made.
template <class Table>
constexpr const column_facts* facts_of() {
    if constexpr (requires { Table::stele_facts[0]; }) return Table::stele_facts;
    else return facts_of_columns<typename Table::stele_columns>::data;
}

/// Whether the compiler knows the facts that the macros have written. Where it does not, it has had an error
/// of its own among them.
template <class Table>
concept facts_are_constant = requires {
    typename indices<Table::stele_facts[0].options + !*Table::stele_facts[0].name +
                     Table::stele_sql_name.size()>;
};

/// What was found, and the column that has it (of two, the second).
struct schema_finding {
    schema_problem what = schema_problem::none;
    std::size_t column = 0;
    std::size_t other = 0;
    std::size_t autoincrement = 0;  ///< 1 + the column that has it
    bool in_column = false;         ///< not in an entry
};

/// SQLite ignores the case of ASCII letters in names. Of `a`, as much is compared as `b` is long.
constexpr char lower_ascii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr bool same_letters(const char* a, const char* b, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i)
        if (lower_ascii(a[i]) != lower_ascii(b[i])) return false;
    return true;
}

/// The first column before the one at `end` that has its name in SQL; `end` where there is none.
constexpr std::size_t same_name_before(const column_facts* columns, std::size_t end) {
    const char* const name = columns[end].sql_name();
    const std::size_t size = __builtin_strlen(name);
    for (std::size_t i = 0; i < end; ++i) {
        const char* const other = columns[i].sql_name();
        if (__builtin_strlen(other) == size &&
            lower_ascii(other[size - 1]) == lower_ascii(name[size - 1]) &&
            same_letters(other, name, size))
            return i;
    }
    return end;
}

/// What is wrong with the options of one column.
constexpr schema_problem problem_of(const type_facts& type, unsigned options) {
    using enum schema_problem;
    const auto has = [&](unsigned option) { return (options & option) != 0; };
    if (has(said::wrong_named)) return wrong_name;
    if (has(said::wrong_max_length)) return wrong_max_length;
    if (has(said::max_length) && !type.text) return max_length_of_no_text;
    if (has(said::wrong_collation)) return wrong_collation;
    if (has(said::collation) && !type.text) return collation_of_no_text;
    if (has(said::wrong_default_sql)) return wrong_default_sql;
    if (has(said::wrong_value_type)) return default_of_wrong_type;
    if (has(said::wrong_value)) return default_out_of_range;
    if (has(said::key) && type.optional) return optional_primary_key;
    if (has(said::key) && has(said::generated) && !has(said::default_sql) && !type.integer)
        return generated_key;
    if (has(said::version) && (!type.counts || has(said::key | said::generated)))
        return wrong_version;
    if (!has(said::value | said::default_sql)) return none;
    if (has(said::value) && has(said::default_sql)) return two_defaults;
    if (has(said::autoincrement)) return default_of_autoincrement;
    return has(said::generated) && has(said::value) ? default_of_generated : none;
}

/// Two columns of one name in SQL. Hardly two names are compared: a bit for each of 256 sums of
/// characters says which may be equal.
constexpr schema_finding equal_names_among(const column_facts* columns, std::size_t size) {
    std::uint64_t seen[4]{};
    for (std::size_t i = 0; i < size; ++i) {
        const char* const name = columns[i].sql_name();
        const std::size_t length = __builtin_strlen(name);
        int sum = static_cast<int>(length) + 3 * (name[0] | 32) + 5 * (name[length / 2] | 32) +
                  16 * (name[length - 1] | 32);
        if (length > 1)
            sum += 7 * (name[length - 2] | 32) + 11 * (name[1] | 32) + 13 * (name[2] | 32);
        sum &= 255;
        const std::uint64_t bit = std::uint64_t{1} << (sum & 63);
        if ((seen[sum / 64] & bit) != 0) {
            const std::size_t other = same_name_before(columns, i);
            if (other != i) return {schema_problem::equal_names, i, other};
        }
        seen[sum / 64] |= bit;
    }
    return {};
}

/// What is wrong with a table, but for what its keys, relationships and checks say. Hardly a
/// function is called for a column without options. Names that the macro has found to be different
/// are compared only if one has another name in SQL.
constexpr schema_finding finding_of(std::string_view table, const column_facts* columns,
                                    std::size_t size, std::size_t key_entries, bool names_differ) {
    using enum schema_problem;
    if (table.empty() || table == no_text) return {table_without_name};
    if (table.size() >= 7 && same_letters(table.data(), "sqlite_", 7)) return {table_name_reserved};
    std::size_t keys = 0, key = 0, autoincrement = 0, versions = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const type_facts& type = *columns[i].type;
        if (!type.declared) return {};
        if (!type.member) return {type.is_type ? no_member_type : option_for_type, i};
        if (!type.mapped) return {type.exists ? unmapped_type : member_missing, i};
        if (type.names_twice) return {names_twice, i};
        if (const unsigned options = columns[i].options; options != 0) {
            const schema_problem what = problem_of(type, options);
            if (what != none) return {what, i, 0, 0, true};
            if ((options & said::key) != 0) {
                if (keys++ != 0) return {two_primary_key_columns, i, key};
                key = i;
            }
            if ((options & said::autoincrement) != 0) autoincrement = i + 1;
            if ((options & said::named) != 0) names_differ = false;
            if ((options & said::version) != 0 && versions++ != 0) return {wrong_version, i};
        }
    }
    if (!names_differ) {
        const schema_finding found = equal_names_among(columns, size);
        if (found.what != none) return found;
    }
    if (keys + key_entries > 1) return {two_primary_keys, key};
    return {none, 0, 0, autoincrement};
}

}  // namespace detail
}  // namespace stele
