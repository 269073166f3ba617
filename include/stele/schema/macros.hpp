// SPDX-License-Identifier: BSL-1.0
#pragma once
#pragma GCC system_header

// STELE_TABLE and STELE_MAP: what they expand to is described in schema/table.hpp,
// schema/column.hpp and schema/relationship.hpp, and written out by hand in
// tests/static/schema/by_hand.cpp.
//
// Each entry's first word is pasted to a pass's prefix: STELE_MEMBER_column(…) is what `column`
// adds to the row. A macro for a pass begins with `~,`; an entry without one adds nothing to that
// pass.

#include <stele/check/default_value.hpp>
#include <stele/check/dotted.hpp>
#include <stele/check/given_row.hpp>
#include <stele/check/row.hpp>
#include <stele/check/table_checks.hpp>
#include <stele/check/table_names.hpp>
#include <stele/meta/repeat.hpp>
#include <stele/schema/column.hpp>
#include <stele/schema/equal_rows.hpp>
#include <stele/schema/hana.hpp>
#include <stele/schema/options.hpp>
#include <stele/schema/refused_names.hpp>
#include <stele/schema/relationship.hpp>
#include <stele/schema/row_owner.hpp>
#include <stele/schema/sound.hpp>
#include <stele/schema/table.hpp>

/// Defines the table `Table` as a constexpr value, with its columns, relationships and row struct.
/// At namespace scope:
///
///     STELE_TABLE(Author, "author",
///         column(author_id, std::int64_t, primary_key),
///         column(last_name, std::string, max_length(40)),
///         has_many(books, Book, author, cascade_delete));
///
/// `sql_name` is a string literal. Entries: column, belongs_to, has_many, has_one, many_to_many,
/// primary_key, unique, foreign_key, index, check, in any order. An unknown entry or option is a
/// compile error that quotes it.
// clang-format off
#define STELE_TABLE(Table, ...)                                                                    \
    __VA_OPT__(STELE_TABLE_SOUND(__COUNTER__, Table, STELE_NAME_AND_ENTRIES(Table, __VA_ARGS__))   \
        static_assert(::stele::define_table<struct Table, true>()))                                \
    STELE_PICK(__VA_OPT__(~, STELE_NOTHING), STELE_TABLE_ALONE, ~)(Table)
#define STELE_TABLE_ALONE(...)                                                                     \
    STELE_PICK(__VA_OPT__(~, STELE_TABLE_NAMED), STELE_TABLE_NOTHING, ~)(__VA_ARGS__)
#define STELE_TABLE_NOTHING(...) static_assert(::stele::check::table_of_nothing<struct stele_nothing>())
#define STELE_TABLE_NAMED(Table)                                                                   \
    STELE_TABLE_SOUND(__COUNTER__, Table, STELE_NO_NAME(Table))                                    \
        static_assert(::stele::define_table<struct Table, true>())
#define STELE_TABLE_SOUND(...) STELE_TABLE_OF(__VA_ARGS__)
#define STELE_TABLE_OF(n, Table, sql_name, ...)                                                    \
    STELE_TABLE_COLUMNS(n, Table, "\3" #sql_name, __VA_ARGS__)                                                 \
    STELE_STRUCT(n, Table) : stele_of_##Table::stele_in<struct Table> {                              \
        struct row {                                                                               \
            STELE_EACH(STELE_PASS_MEMBER, , __VA_ARGS__)                                           \
            template <class stele_R>                                                               \
                requires(::std::is_base_of_v<row, stele_R>)                                        \
            friend constexpr bool operator==(const row& a, const stele_R& b) {                     \
                return ::stele::detail::equal_rows<row>(a, b, stele_columns{});                    \
            }                                                                                      \
            template <class Key>                                                                   \
            constexpr auto& operator[](const Key&) const {                                         \
                return ::stele::check::row_brackets<row, Key>();                                   \
            }                                                                                      \
        };                                                                                         \
        STELE_TABLE_BODY(n, Table, sql_name, __VA_ARGS__)

/// Maps a struct that exists already: as STELE_TABLE, but a column's type comes from the struct's member.
///
///     STELE_MAP(Author, "author", domain::author, column(author_id, primary_key), column(last_name));
#define STELE_MAP(Table, ...)                                                                      \
    STELE_IF(STELE_AT_LEAST_2, STELE_MAP_GIVEN, STELE_MAP_NOTHING, __VA_ARGS__)(Table, __VA_ARGS__)
#define STELE_MAP_NOTHING(Table, ...)                                                              \
    STELE_PICK(STELE_AT_LEAST_1(STELE_MAP_NAMED, Table), STELE_MAP_ALONE, ~)(Table)
#define STELE_MAP_ALONE(...) static_assert(::stele::check::map_of_nothing<struct stele_nothing>())
#define STELE_MAP_NAMED(Table)                                                                     \
    struct Table;                                                                                  \
    inline constexpr ::stele::detail::refused_names Table{};                                       \
    static_assert(::stele::check::map_of_nothing<struct Table>())
#define STELE_MAP_GIVEN(Table, sql_name, Struct, ...)                                              \
    STELE_MAP_ENTRIES(__COUNTER__, Table, sql_name, Struct STELE_REFUSE_FIRST(STELE_EACH(STELE_PASS_SOUND_MAPPED, Table, __VA_ARGS__))) \
        static_assert(::stele::define_mapped_table<struct Table>())
#define STELE_MAP_ENTRIES(...) STELE_MAP_TABLE(__VA_ARGS__)
#define STELE_MAP_TABLE(n, Table, sql_name, Struct, ...)                                           \
    STELE_TABLE_COLUMNS(n, Table, #Struct, __VA_ARGS__)                                            \
    STELE_STRUCT_OF(n, Table, Struct) : stele_of_##Table::stele_in<struct Table> {                              \
        using stele_struct = Struct;                                                               \
        using row = typename ::stele::detail::mapped_row<stele_struct>::type;                      \
        STELE_EACH(STELE_PASS_MAPPED, , __VA_ARGS__)                                               \
        STELE_TABLE_BODY(n, Table, sql_name, __VA_ARGS__)

// The columns, in a base of the table that is a template: so a compiler makes only those that are used. What the
// columns and relationships are called is judged before they are members of anything, and where that is wrong the
// structs are left out (check/table_names.hpp); n is a number of the table's own.
#define STELE_TABLE_COLUMNS(n, Table, struct_text, ...)                                            \
    STELE_JUDGE_NAMES(n, Table, struct_text, STELE_EACH(STELE_PASS_NAME, , __VA_ARGS__))                        \
    STELE_STRUCT(n, stele_of_##Table) {                                                            \
        template <class stele_T> struct stele_in : ::stele::table {                                \
            static constexpr ::stele::name_problem stele_names = STELE_JUDGED_NAMES(n, Table);     \
            struct columns {                                                                       \
                STELE_EACH(STELE_PASS_COLUMN, , __VA_ARGS__)                                       \
            };                                                                                     \
            STELE_EACH(STELE_PASS_VALUE, , __VA_ARGS__)                                            \
            template <class stele_E> struct stele_dotted {                                         \
                STELE_EACH(STELE_PASS_DOTTED, , __VA_ARGS__)                                       \
            };                                                                                     \
            struct stele_given_row {                                                               \
                ::stele::detail::no_position stele_first{};                                        \
                STELE_EACH(STELE_PASS_GIVEN, , __VA_ARGS__)                                        \
            };                                                                                     \
        };                                                                                         \
    } STELE_END(n, columns);

#define STELE_TABLE_BODY(n, Table, sql_name, ...)                                                     \
        using stele_self = Table;                                                                  \
        static constexpr ::std::string_view stele_name{#Table};                                    \
        static constexpr ::std::string_view stele_sql_name = ::stele::detail::option_text(sql_name); \
        using stele_columns = ::stele::detail::list_after<                                         \
            void STELE_EACH(STELE_PASS_LIST, , __VA_ARGS__)>::type;                                \
        static constexpr ::stele::detail::column_facts stele_facts[stele_columns::size + 1]{       \
            STELE_EACH(STELE_PASS_FACTS, , __VA_ARGS__) {nullptr, ""}};                            \
        STELE_EACH(STELE_PASS_BODY, Table, __VA_ARGS__)                                                 \
        using stele_entries = ::stele::detail::list_after<                                         \
            void STELE_EACH(STELE_PASS_ENTRY, , __VA_ARGS__)>::type;                               \
    } STELE_END(n, table);                                                                         \
    STELE_TABLE_VALUE(n, Table){};

// The passes.
#define STELE_PASS_NAME(c, i, entry) STELE_TAIL(STELE_NAME_##entry)
#define STELE_PASS_MEMBER(c, i, entry) STELE_TAIL(STELE_MEMBER_##entry)
#define STELE_PASS_MAPPED(c, i, entry) STELE_TAIL(STELE_MAPPED_##entry)
#define STELE_PASS_COLUMN(c, i, entry) STELE_TAIL(STELE_COLUMN_##entry)
#define STELE_PASS_VALUE(c, i, entry) STELE_TAIL(STELE_VALUE_##entry)
#define STELE_PASS_DOTTED(c, i, entry) STELE_TAIL(STELE_DOTTED_##entry)
#define STELE_PASS_GIVEN(c, i, entry) STELE_TAIL(STELE_GIVEN_##entry)
#define STELE_PASS_FACTS(c, i, entry) STELE_TAIL(STELE_FACTS_##entry)
#define STELE_PASS_BODY(table, i, entry) STELE_BODY(table, i, STELE_BODY_##entry)
#define STELE_PASS_LIST(c, i, entry) STELE_TAIL(STELE_LIST_##entry)
#define STELE_PASS_ENTRY(c, i, entry) STELE_BODY(c, i, STELE_ENTRY_##entry)

// An entry that needs the pass's number says `~, macro, (arguments)`: macro(table, number, arguments).
#define STELE_BODY(table, i, ...) STELE_BODY_SPLIT(table, i, __VA_ARGS__, STELE_NOTHING, (), ~)
#define STELE_BODY_SPLIT(table, i, a, macro, arguments, ...) STELE_CALL(macro, table, i, STELE_UNPAREN(arguments))
#define STELE_CALL(macro, ...) macro(__VA_ARGS__)
#define STELE_NOTHING(...)

// The entries. What they are called:
#define STELE_NAME_column(name, type, ...) ~, #name "\2" #type, __VA_OPT__(STELE_SHORT_EACH(STELE_NAME_IN_OPTION, ~, __VA_ARGS__))
#define STELE_NAME_mapped_column(name, type, ...) ~, #name, __VA_OPT__(STELE_SHORT_EACH(STELE_NAME_IN_OPTION, ~, __VA_ARGS__))
// Behind \1, \3 and \4 stands what names something else (check/table_names.hpp).
#define STELE_NAME_belongs_to(name, T, key, ...) ~, #name, "\4" #T, "\1" #key,
#define STELE_NAME_has_many(name, T, inverse, ...) ~, #name, "\4" #T, "\1" #inverse, STELE_NAMES_OF_ORDER(__VA_ARGS__)
#define STELE_NAME_has_one(name, T, inverse, ...) ~, #name, "\4" #T, "\1" #inverse, STELE_NAMES_OF_ORDER(__VA_ARGS__)
#define STELE_NAME_many_to_many(name, T, near_, far_, ...) \
    ~, #name, "\4" #T, "\1" #near_, "\1" #far_, STELE_NAMES_OF_ORDER(__VA_ARGS__)
#define STELE_NAME_foreign_key(key, T, target, ...) ~, "\1" #key, "\4" #T, "\1" #target,
#define STELE_NAMES_OF_ORDER(...) __VA_OPT__(STELE_SHORT_EACH(STELE_NAME_IN_ORDER, ~, __VA_ARGS__))
#define STELE_NAME_primary_key(...) ~, STELE_SHORT_EACH(STELE_NAME_IN_KEY, ~, __VA_ARGS__)
#define STELE_NAME_unique(...) ~, STELE_SHORT_EACH(STELE_NAME_IN_KEY, ~, __VA_ARGS__)
#define STELE_NAME_index(...) ~, STELE_SHORT_EACH(STELE_NAME_IN_KEY, ~, __VA_ARGS__)
#define STELE_NAME_IN_KEY(c, name) "\1" #name,

// column:
#define STELE_MEMBER_column(name, type, ...)                                                       \
    ~, ::stele::detail::member_t<void(__typeof__(::stele::detail::no_type(STELE_UNPAREN(type))))>  \
           name{STELE_SHORT_EACH(STELE_DEFAULT_OF, name, __VA_ARGS__)};
#define STELE_COLUMN_column(name, type, ...)                                                       \
    ~, struct name : ::stele::column<name> {                                                       \
        using ::stele::column<name>::operator=;                                                    \
        using stele_type = decltype(stele_T::row::name);                                           \
        static constexpr stele_type stele_T::row::*stele_member = &stele_T::row::name;                                  \
        STELE_COLUMN_REST(name, __VA_ARGS__)
#define STELE_COLUMN_REST(name, ...)                                                               \
        using stele_table = stele_T;                                                               \
        static constexpr ::std::string_view stele_name{#name};                                     \
        template <class stele_V> struct stele_field {                                              \
            stele_V name{};                                                                        \
            [[gnu::always_inline]] constexpr stele_V& stele_value() { return name; }               \
            [[gnu::always_inline]] constexpr const stele_V& stele_value() const { return name; }   \
        };                                                                                         \
        STELE_SHORT_EACH(STELE_COLUMN_OPTION, ~, __VA_ARGS__)                                      \
    };
#define STELE_VALUE_column(name, ...)                                                              \
    ~, static constexpr const typename columns::name& name =                                       \
           ::stele::detail::column_value<typename columns::name>;
#define STELE_DOTTED_column(name, ...)                                                             \
    ~, static inline typename stele_E::template member<typename columns::name>& name =             \
           ::stele::check::dotted<stele_E, typename columns::name>();
#define STELE_DOTTED_mapped_column(name, ...) STELE_DOTTED_column(name)
#define STELE_GIVEN_column(name, ...) ~, typename columns::name::stele_given name{};
#define STELE_GIVEN_mapped_column(name, ...) STELE_GIVEN_column(name)
#define STELE_FACTS_column(name, type, ...)                                                        \
    ~, {&::stele::detail::facts_of_type<decltype(row::name)>, #name                                \
        __VA_OPT__(STELE_OPTION_FACTS((decltype(row::name)), __VA_ARGS__))},
#define STELE_OPTION_FACTS(type, ...)                                                              \
    , STELE_FIRST_OF(STELE_SHORT_EACH(STELE_NAMED_OPTION, ~, __VA_ARGS__) nullptr),                \
    0U STELE_SHORT_EACH(STELE_FACT_OPTION,                                                         \
                        (type, 0 STELE_SHORT_EACH(STELE_LENGTH_OPTION, ~, __VA_ARGS__)), __VA_ARGS__)
// A column of STELE_MAP: its type and pointer come from the struct, if that has the member.
#define STELE_COLUMN_mapped_column(name, nothing, ...)                                             \
    ~, struct name : ::stele::column<name> {                                                       \
        using ::stele::column<name>::operator=;                                                    \
        using stele_type = typename stele_T::name##_stele_mapped::type;                            \
        static constexpr auto stele_member = stele_T::name##_stele_mapped::pointer;                \
        STELE_COLUMN_REST(name, __VA_ARGS__)
#define STELE_VALUE_mapped_column(name, ...) STELE_VALUE_column(name)
#define STELE_FACTS_mapped_column(name, nothing, ...)                                              \
    ~, {&::stele::detail::facts_of_type<name##_stele_mapped::type>, #name                          \
        __VA_OPT__(STELE_OPTION_FACTS((name##_stele_mapped::type), __VA_ARGS__))},
#define STELE_BODY_mapped_column(name, nothing, ...) ~, STELE_COLUMN_BODY, (name, __VA_ARGS__)
#define STELE_LIST_mapped_column(name, ...) ~, , columns::name
#define STELE_ENTRY_mapped_column(name, type, ...) ~, STELE_COLUMN_ENTRY, (name, __VA_ARGS__)
#define STELE_BODY_column(name, type, ...) ~, STELE_COLUMN_BODY, (name, __VA_ARGS__)
#define STELE_COLUMN_BODY(table, i, name, ...) STELE_SHORT_EACH(STELE_BODY_OPTION, name, __VA_ARGS__)
#define STELE_MAPPED_mapped_column(name, ...)                                                      \
    ~, struct name##_stele_member {                                                                \
        template <class stele_R>                                                                   \
        using stele_in = ::stele::detail::member_pointer<decltype(&stele_R::name), &stele_R::name>;\
    };                                                                                             \
    using name##_stele_mapped = typename ::stele::detail::mapped_member<name##_stele_member, row>::type;
#define STELE_LIST_column(name, ...) ~, , columns::name
#define STELE_ENTRY_column(name, type, ...) ~, STELE_COLUMN_ENTRY, (name, __VA_ARGS__)
#define STELE_COLUMN_ENTRY(table, i, name, ...) STELE_SHORT_EACH(STELE_ENTRY_OPTION, name, __VA_ARGS__)

// Relationships: a type, and a value of it.
#define STELE_RELATIONSHIP(name, kind, T, ...)                                                     \
    struct name##_relationship : ::stele::kind {                                                   \
        using ::stele::relationship::operator=;                                                    \
        using stele_table = stele_self;                                                            \
        using stele_target = struct T;                                                             \
        static constexpr ::std::string_view stele_name{#name};                                     \
        STELE_SHORT_EACH(STELE_RELATIONSHIP_OPTION, ~, __VA_ARGS__)                                \
        STELE_RELATIONSHIP_REST
#define STELE_RELATIONSHIP_REST(name, ...)                                                         \
        __VA_ARGS__                                                                                \
    };                                                                                             \
    static constexpr name##_relationship name{};

#define STELE_BODY_belongs_to(...) ~, STELE_BELONGS_TO, (__VA_ARGS__)
#define STELE_BELONGS_TO(table, i, name, T, key, ...)                                                     \
    STELE_RELATIONSHIP(name, belongs_to, T, __VA_ARGS__)(                                          \
        name, STELE_KEY(table, stele_key, key, "stele: belongs_to " #name " goes by `" STELE_TEXT(key) "`"))
#define STELE_BODY_has_many(...) ~, STELE_HAS_MANY, (has_many, __VA_ARGS__)
#define STELE_BODY_has_one(...) ~, STELE_HAS_MANY, (has_one, __VA_ARGS__)
#define STELE_HAS_MANY(table, i, kind, name, T, inverse, ...)                                             \
    STELE_RELATIONSHIP(name, kind, T, __VA_ARGS__)(                                                \
        name, template <class Target> static constexpr decltype(Target::inverse) stele_inverse() { return {}; })
#define STELE_BODY_many_to_many(...) ~, STELE_MANY_TO_MANY, (__VA_ARGS__)
#define STELE_MANY_TO_MANY(table, i, name, Pivot, near_, far_, ...)                                       \
    STELE_RELATIONSHIP(name, many_to_many, Pivot, __VA_ARGS__)(                                    \
        name, template <class Target> static constexpr decltype(Target::near_) stele_near() { return {}; } \
              template <class Target> static constexpr decltype(Target::far_) stele_far() { return {}; })
#define STELE_ENTRY_belongs_to(name, ...) ~, STELE_ENTRY_OF, (name##_relationship)
#define STELE_ENTRY_has_many(name, ...) ~, STELE_ENTRY_OF, (name##_relationship)
#define STELE_ENTRY_has_one(name, ...) ~, STELE_ENTRY_OF, (name##_relationship)
#define STELE_ENTRY_many_to_many(name, ...) ~, STELE_ENTRY_OF, (name##_relationship)
#define STELE_ENTRY_OF(table, i, name, ...) , name

// Constraints: a type each, numbered by their place.
#define STELE_BODY_primary_key(...) ~, STELE_CONSTRAINT, (stele_primary_key_columns, "primary_key(" #__VA_ARGS__ ")", __VA_ARGS__)
#define STELE_BODY_unique(...) ~, STELE_CONSTRAINT, (stele_unique_columns, "unique(" #__VA_ARGS__ ")", __VA_ARGS__)
#define STELE_BODY_index(...) ~, STELE_CONSTRAINT, (stele_index_columns, "index(" #__VA_ARGS__ ")", __VA_ARGS__)
#define STELE_CONSTRAINT(table, i, what, text, ...)                                                       \
    struct stele_constraint_##i {                                                                  \
        STELE_KEY(table, what, (__VA_ARGS__), "stele: " text " names a column")                                   \
    };
// The list of the columns that a key names, in a struct of its own; a name that is no column's is
// refused there, and the list then empty.
#define STELE_KEY(table, what, key, text)                                                                 \
        STELE_NAMED(stele_named_by, key)                                                           \
        using what = typename ::stele::detail::key_columns<stele_named_by, stele_self>::type;      \
        STELE_ASSERT_AT(stele_judged_by, table, (::stele::detail::key_is_right<stele_named_by, stele_self>), \
                        STELE_NO_SUCH_COLUMN(text))
#define STELE_TEXT(...) #__VA_ARGS__
#define STELE_BODY_stele_refused(...) ~, STELE_REFUSED_ENTRY, (__VA_ARGS__)
#define STELE_REFUSED_ENTRY(table, i, word, text) STELE_REFUSE_AT(stele_refused_##i, word, text)
#define STELE_ENTRY_stele_refused(...) ~, STELE_ENTRY_REFUSED, (~)
#define STELE_ENTRY_REFUSED(table, i, ...) , ::stele::detail::refused_entry
#define STELE_BODY_check(...) ~, STELE_CHECK_CONSTRAINT, (__VA_ARGS__)
#define STELE_CHECK_CONSTRAINT(table, i, ...)                                                             \
    struct stele_constraint_##i {                                                                  \
        template <class = void> static constexpr auto stele_check() { return ::stele::detail::one_condition(__VA_ARGS__); } \
    };
#define STELE_BODY_foreign_key(...) ~, STELE_FOREIGN_KEY, (__VA_ARGS__)
#define STELE_FOREIGN_KEY(table, i, key, T, target_key, ...)                                              \
    struct stele_constraint_##i : ::stele::relationship {                                          \
        using stele_table = stele_self;                                                            \
        using stele_target = struct T;                                                             \
        STELE_KEY(table, stele_key, key, "stele: foreign_key goes by `" STELE_TEXT(key) "`")            \
        static constexpr bool stele_names_target_key = true;                                       \
        STELE_NAMED_OF_TARGET(target_key)                                                          \
        STELE_SHORT_EACH(STELE_RELATIONSHIP_OPTION, ~, __VA_ARGS__)                                \
    };
#define STELE_ENTRY_primary_key(...) ~, STELE_ENTRY_NUMBERED, (~)
#define STELE_ENTRY_unique(...) ~, STELE_ENTRY_NUMBERED, (~)
#define STELE_ENTRY_index(...) ~, STELE_ENTRY_NUMBERED, (~)
#define STELE_ENTRY_check(...) ~, STELE_ENTRY_NUMBERED, (~)
#define STELE_ENTRY_foreign_key(...) ~, STELE_ENTRY_NUMBERED, (~)
#define STELE_ENTRY_NUMBERED(table, i, ...) , stele_constraint_##i

// a or (a, b), as the texts of names; and those of a foreign key's target.
#define STELE_NAMED(what, columns_)                                                                \
        struct what {                                                                              \
            static constexpr const char* stele_keys[]{STELE_TEXTS(STELE_UNPAREN(columns_))};       \
        };
#define STELE_NAMED_OF_TARGET(columns_)                                                            \
        STELE_NAMED(stele_named_there, columns_)                                                   \
        template <class Target>                                                                    \
        using stele_target_key = typename ::stele::detail::columns_by_name<stele_named_there, Target>::type;
#define STELE_TEXTS(...) STELE_TEXTS_OF(__VA_ARGS__)
#define STELE_TEXTS_OF(...) STELE_SHORT_EACH(STELE_TEXT_OF, ~, __VA_ARGS__)
#define STELE_TEXT_OF(c, name) #name,
// clang-format on
