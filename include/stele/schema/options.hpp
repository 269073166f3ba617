// SPDX-License-Identifier: BSL-1.0
#pragma once
#pragma GCC system_header

// The options of columns and relationships, one row each: what an option adds to the column's type.
// An option is pasted to a prefix, as entries are (schema/macros.hpp).

#include <stele/meta/repeat.hpp>

// Column options.
#define STELE_NAME_IN_OPTION(c, option) STELE_TAIL(STELE_NAME_IN_OPTION_##option)
#define STELE_NAME_IN_OPTION_references(T, target, ...) ~, "\4" #T, "\1" #target,
#define STELE_NAME_IN_ORDER(c, option) STELE_TAIL(STELE_NAME_IN_ORDER_##option)
#define STELE_NAME_IN_ORDER_ordered_by(...) ~, "\3" #__VA_ARGS__,
#define STELE_COLUMN_OPTION(c, option) STELE_TAIL(STELE_COLUMN_OPTION_##option)
#define STELE_COLUMN_OPTION_primary_key ~, static constexpr bool stele_primary_key = true;
#define STELE_COLUMN_OPTION_autoincrement ~, static constexpr bool stele_autoincrement = true;
#define STELE_COLUMN_OPTION_unique ~, static constexpr bool stele_unique = true;
#define STELE_COLUMN_OPTION_indexed ~, static constexpr bool stele_indexed = true;
#define STELE_COLUMN_OPTION_generated ~, static constexpr bool stele_generated = true;
#define STELE_COLUMN_OPTION_version ~, static constexpr bool stele_version = true;
#define STELE_COLUMN_OPTION_max_length(...)              \
    ~, static constexpr ::std::size_t stele_max_length = \
           ::stele::detail::option_length(__VA_ARGS__);
#define STELE_COLUMN_OPTION_named(...) \
    ~, static constexpr ::std::string_view stele_named = ::stele::detail::option_text(__VA_ARGS__);
#define STELE_COLUMN_OPTION_collate(...)                     \
    ~, static constexpr ::std::string_view stele_collation = \
           ::stele::detail::option_text(__VA_ARGS__);
#define STELE_COLUMN_OPTION_default_sql(...)                   \
    ~, static constexpr ::std::string_view stele_default_sql = \
           ::stele::detail::option_text(__VA_ARGS__);
#define STELE_COLUMN_OPTION_default_(...)                   \
    ~, template <class = void>                              \
       static constexpr auto stele_default() {              \
        return ::stele::detail::given_default(__VA_ARGS__); \
    }

// What it adds to the facts that the table's definition judges: its name in SQL, its length, and what was
// said.
#define STELE_NAMED_OPTION(c, option) STELE_TAIL(STELE_NAMED_OPTION_##option)
#define STELE_NAMED_OPTION_named(...) ~, ::stele::detail::option_text(__VA_ARGS__).data(),
#define STELE_LENGTH_OPTION(c, option) STELE_TAIL(STELE_LENGTH_OPTION_##option)
#define STELE_LENGTH_OPTION_max_length(...) ~, +::stele::detail::option_length(__VA_ARGS__)
#define STELE_FACT_OPTION(column, option) STELE_OPTION(column, STELE_FACT_OPTION_##option)
#define STELE_FACT_OPTION_primary_key ~, STELE_FACT, (| ::stele::detail::said::key)
#define STELE_FACT_OPTION_autoincrement ~, STELE_FACT, (| ::stele::detail::said::autoincrement)
#define STELE_FACT_OPTION_generated ~, STELE_FACT, (| ::stele::detail::said::generated)
#define STELE_FACT_OPTION_version ~, STELE_FACT, (| ::stele::detail::said::version)
#define STELE_FACT_OPTION_default_(...) ~, STELE_DEFAULT_FACT, (__VA_ARGS__)
#define STELE_FACT_OPTION_max_length(...) \
    ~, STELE_WRONG_FACT,                  \
        (max_length, ::stele::detail::option_length(__VA_ARGS__) == ::stele::detail::no_length)
#define STELE_FACT_OPTION_named(...) \
    ~, STELE_WRONG_FACT, (named, ::stele::detail::option_text(__VA_ARGS__)[0] == 0)
#define STELE_FACT_OPTION_collate(...) \
    ~, STELE_WRONG_FACT, (collation, ::stele::detail::option_text(__VA_ARGS__)[0] == 0)
#define STELE_FACT_OPTION_default_sql(...) \
    ~, STELE_WRONG_FACT, (default_sql, ::stele::detail::option_text(__VA_ARGS__)[0] == 0)
#define STELE_FACT(column, ...) __VA_ARGS__
#define STELE_WRONG_FACT(column, what, ...) \
    | ((__VA_ARGS__) ? ::stele::detail::said::wrong_##what : ::stele::detail::said::what)
// Of a value that the compiler does not know, create_table() judges more than the type.
#define STELE_DEFAULT_FACT(column, ...) STELE_DEFAULT_FACT_OF(STELE_BARE column, __VA_ARGS__)
#define STELE_DEFAULT_FACT_OF(...) STELE_DEFAULT_FACT_SPLIT(__VA_ARGS__)
#define STELE_DEFAULT_FACT_SPLIT(type, length, ...)                                               \
    | (__builtin_constant_p(::stele::detail::judge_default<STELE_BARE type>(length, __VA_ARGS__)) \
           ? ::stele::detail::judge_default<STELE_BARE type>(length, __VA_ARGS__)                 \
           : decltype(::stele::detail::judge_default_type<STELE_BARE type>(__VA_ARGS__))::value)

// What an option adds to the row's member: its initial value.
#define STELE_DEFAULT_OF(name, option) STELE_OPTION(name, STELE_DEFAULT_OF_##option)
#define STELE_DEFAULT_OF_default_(...) ~, STELE_INITIAL, (__VA_ARGS__)
#define STELE_INITIAL(name, ...) ::stele::detail::initial<decltype(name)>(__VA_ARGS__)

// What an option adds to the table: a constraint's type, and its name in the list of entries.
// `~, macro, (arguments)` is macro(name, arguments).
#define STELE_OPTION(name, ...) STELE_OPTION_SPLIT(name, __VA_ARGS__, STELE_OPTION_NOTHING, (), ~)
#define STELE_OPTION_SPLIT(name, a, macro, arguments, ...) \
    STELE_OPTION_CALL(macro, name, STELE_UNPAREN(arguments))
#define STELE_OPTION_CALL(macro, ...) macro(__VA_ARGS__)
#define STELE_OPTION_NOTHING(...)
#define STELE_BODY_OPTION(name, option) STELE_OPTION(name, STELE_BODY_OPTION_##option)
#define STELE_BODY_OPTION_check(...) ~, STELE_COLUMN_CHECK, (__VA_ARGS__)
#define STELE_COLUMN_CHECK(name, ...)                           \
    struct name##_stele_check {                                 \
        using stele_check_of = columns::name;                   \
        template <class = void>                                 \
        static constexpr auto stele_check() {                   \
            return ::stele::detail::one_condition(__VA_ARGS__); \
        }                                                       \
    };
#define STELE_BODY_OPTION_references(...) ~, STELE_COLUMN_REFERENCES, (__VA_ARGS__)
#define STELE_COLUMN_REFERENCES(name, T, target, ...)                                   \
    struct name##_stele_references : ::stele::relationship {                            \
        using stele_table = stele_self;                                                 \
        using stele_target = struct T;                                                  \
        using stele_key = ::stele::list<columns::name>;                                 \
        static constexpr bool stele_names_target_key = true;                            \
        struct stele_named_there {                                                      \
            static constexpr const char* stele_keys[]{#target};                         \
        };                                                                              \
        template <class Target>                                                         \
        using stele_target_key =                                                        \
            typename ::stele::detail::columns_by_name<stele_named_there, Target>::type; \
    };
#define STELE_ENTRY_OPTION(name, option) STELE_OPTION(name, STELE_ENTRY_OPTION_##option)
#define STELE_ENTRY_OPTION_check(...) ~, STELE_ENTRY_CHECK, (~)
#define STELE_ENTRY_CHECK(name, ...) , name##_stele_check
#define STELE_ENTRY_OPTION_references(...) ~, STELE_ENTRY_REFERENCES, (~)
#define STELE_ENTRY_REFERENCES(name, ...) , name##_stele_references

// What is asserted is a word of the user's own: so compilers show its line, and not all lines of the table.
#define STELE_REFUSE_AT(where, word, text) STELE_ASSERT_AT(where, word, false, text)
#define STELE_ASSERT_AT(where, word, condition, text) \
    struct where {                                    \
        static constexpr bool word = condition;       \
        static_assert(word, text);                    \
    };

// Relationship options, also those of foreign_key.
#define STELE_RELATIONSHIP_OPTION(c, option) STELE_TAIL(STELE_RELATIONSHIP_OPTION_##option)
#define STELE_RELATIONSHIP_OPTION_cascade_delete \
    ~, static constexpr bool stele_cascade_delete = true;
#define STELE_RELATIONSHIP_OPTION_delete_orphan ~, static constexpr bool stele_delete_orphan = true;
#define STELE_RELATIONSHIP_OPTION_set_null ~, static constexpr bool stele_set_null = true;
#define STELE_RELATIONSHIP_OPTION_restrict ~, static constexpr bool stele_restrict = true;
#define STELE_RELATIONSHIP_OPTION_on_update_cascade \
    ~, static constexpr bool stele_on_update_cascade = true;
#define STELE_RELATIONSHIP_OPTION_deferred ~, static constexpr bool stele_deferred = true;
// Of several, which the table's definition refuses, the first.
#define STELE_RELATIONSHIP_OPTION_ordered_by(...) STELE_ORDERED_BY(STELE_FIRST_OF(__VA_ARGS__))
#define STELE_ORDERED_BY(column)                                                              \
    ~, template <class Target>                                                                \
       static constexpr auto stele_order()->::std::remove_cvref_t<decltype(Target::column)> { \
        return Target::column;                                                                \
    }                                                                                         \
    static constexpr bool stele_is_ordered = true;
