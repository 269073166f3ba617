// SPDX-License-Identifier: BSL-1.0
#pragma once
#pragma GCC system_header

// The options of columns and relationships, one row each: what an option adds to the column's type.
// An option is pasted to a prefix, as entries are (schema/macros.hpp).

#include <stele/meta/repeat.hpp>

// Column options.
#define STELE_COLUMN_OPTION(c, option) STELE_TAIL(STELE_COLUMN_OPTION_##option)
#define STELE_COLUMN_OPTION_primary_key ~, static constexpr bool stele_primary_key = true;
#define STELE_COLUMN_OPTION_autoincrement ~, static constexpr bool stele_autoincrement = true;
#define STELE_COLUMN_OPTION_unique ~, static constexpr bool stele_unique = true;
#define STELE_COLUMN_OPTION_indexed ~, static constexpr bool stele_indexed = true;
#define STELE_COLUMN_OPTION_generated ~, static constexpr bool stele_generated = true;
#define STELE_COLUMN_OPTION_max_length(n) ~, static constexpr ::std::size_t stele_max_length = n;
#define STELE_COLUMN_OPTION_named(text) ~, static constexpr ::std::string_view stele_named{text};
#define STELE_COLUMN_OPTION_collate(text) \
    ~, static constexpr ::std::string_view stele_collation{text};
#define STELE_COLUMN_OPTION_default_sql(text) \
    ~, static constexpr ::std::string_view stele_default_sql{text};
#define STELE_COLUMN_OPTION_default_(...)      \
    ~, template <class = void>                 \
       static constexpr auto stele_default() { \
        return __VA_ARGS__;                    \
    }

// What an option adds to the row's member: its initial value.
#define STELE_DEFAULT_OF(c, option) STELE_TAIL(STELE_DEFAULT_OF_##option)
#define STELE_DEFAULT_OF_default_(...) ~, __VA_ARGS__

// What an option adds to the table: a constraint's type, and its name in the list of entries.
// `~, macro, (arguments)` is macro(name, arguments).
#define STELE_OPTION(name, ...) STELE_OPTION_SPLIT(name, __VA_ARGS__, STELE_OPTION_NOTHING, (), ~)
#define STELE_OPTION_SPLIT(name, a, macro, arguments, ...) \
    STELE_OPTION_CALL(macro, name, STELE_UNPAREN(arguments))
#define STELE_OPTION_CALL(macro, ...) macro(__VA_ARGS__)
#define STELE_OPTION_NOTHING(...)
#define STELE_BODY_OPTION(name, option) STELE_OPTION(name, STELE_BODY_OPTION_##option)
#define STELE_BODY_OPTION_check(...) ~, STELE_COLUMN_CHECK, (__VA_ARGS__)
#define STELE_COLUMN_CHECK(name, ...)         \
    struct stele_check_##name {               \
        using stele_check_of = columns::name; \
        template <class = void>               \
        static constexpr auto stele_check() { \
            return __VA_ARGS__;               \
        }                                     \
    };
#define STELE_BODY_OPTION_references(...) ~, STELE_COLUMN_REFERENCES, (__VA_ARGS__)
#define STELE_COLUMN_REFERENCES(name, T, target, ...)                             \
    struct stele_references_##name : ::stele::relationship {                      \
        using stele_table = stele_self;                                           \
        using stele_target = struct T;                                            \
        using stele_key = ::stele::list<columns::name>;                           \
        static constexpr bool stele_names_target_key = true;                      \
        template <class Target>                                                   \
        using stele_target_key = ::stele::list<typename Target::columns::target>; \
    };
#define STELE_ENTRY_OPTION(name, option) STELE_OPTION(name, STELE_ENTRY_OPTION_##option)
#define STELE_ENTRY_OPTION_check(...) ~, STELE_ENTRY_CHECK, (~)
#define STELE_ENTRY_CHECK(name, ...) , stele_check_##name
#define STELE_ENTRY_OPTION_references(...) ~, STELE_ENTRY_REFERENCES, (~)
#define STELE_ENTRY_REFERENCES(name, ...) , stele_references_##name

// An error whose place is a word that the user wrote: compilers then show that line, and not the
// macros.
#define STELE_REFUSE(word, ...)       \
    namespace stele_unknown_word {    \
    constexpr bool word = false;      \
    static_assert(word, __VA_ARGS__); \
    }

// Every column option is known by name.
#define STELE_KNOWN_OPTION(name, option) \
    STELE_PICK(STELE_KNOWN_OPTION_##option, STELE_REFUSE_OPTION, ~)(name, #option)
#define STELE_REFUSE_OPTION(name, text)                                                          \
    STELE_REFUSE(name, "stele: unknown option `" text "` of column " #name                       \
                       "; an option is primary_key, autoincrement, unique, indexed, generated, " \
                       "max_length(n), default_(value), default_sql(\"...\"), check(e), "        \
                       "references(Table, column), named(\"...\") or collate(\"...\") [S615]")
#define STELE_ACCEPT_OPTION(name, text)
#define STELE_KNOWN_OPTION_primary_key ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_OPTION_autoincrement ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_OPTION_unique ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_OPTION_indexed ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_OPTION_generated ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_OPTION_max_length(...) ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_OPTION_named(...) ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_OPTION_collate(...) ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_OPTION_default_sql(...) ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_OPTION_default_(...) ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_OPTION_check(...) ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_OPTION_references(...) ~, STELE_ACCEPT_OPTION

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
#define STELE_RELATIONSHIP_OPTION_ordered_by(...) \
    ~, template <class Target>                    \
       static constexpr auto stele_order() {      \
        return Target::__VA_ARGS__;               \
    }

#define STELE_KNOWN_RELATIONSHIP_OPTION(name, option)                                         \
    STELE_PICK(STELE_KNOWN_RELATIONSHIP_OPTION_##option, STELE_REFUSE_RELATIONSHIP_OPTION, ~) \
    (name, #option)
#define STELE_REFUSE_RELATIONSHIP_OPTION(name, text)                                \
    STELE_REFUSE(name,                                                              \
                 "stele: unknown option `" text "` of " #name                       \
                 "; an option of a relationship is cascade_delete, delete_orphan, " \
                 "set_null, restrict, on_update_cascade, deferred or ordered_by(column) [S616]")
#define STELE_KNOWN_RELATIONSHIP_OPTION_cascade_delete ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_RELATIONSHIP_OPTION_delete_orphan ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_RELATIONSHIP_OPTION_set_null ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_RELATIONSHIP_OPTION_restrict ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_RELATIONSHIP_OPTION_on_update_cascade ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_RELATIONSHIP_OPTION_deferred ~, STELE_ACCEPT_OPTION
#define STELE_KNOWN_RELATIONSHIP_OPTION_ordered_by(...) ~, STELE_ACCEPT_OPTION
