// SPDX-License-Identifier: BSL-1.0
#pragma once
#pragma GCC system_header

// What the table macros make of their entries before all else: an entry or option that is unknown, or
// lacks something, becomes stele_refused(…) with its sentence, which later passes can work with; the
// others stay as they are.

#include <stele/meta/repeat.hpp>

// clang-format off
#define STELE_PICK(...) STELE_PICK_SECOND(__VA_ARGS__)
#define STELE_PICK_SECOND(a, b, ...) b
#define STELE_PICK_FOURTH(...) STELE_PICK_FOURTH_OF(__VA_ARGS__)
#define STELE_PICK_FOURTH_OF(a, b, c, d, ...) d

// STELE_AT_LEAST_n(then, arguments…) is `~, then` where there are n arguments, and nothing otherwise.
#define STELE_AT_LEAST_1(then, ...) __VA_OPT__(~, then)
#define STELE_AT_LEAST_2(then, a, ...) __VA_OPT__(~, then)
#define STELE_AT_LEAST_3(then, a, ...) __VA_OPT__(STELE_AT_LEAST_2(then, __VA_ARGS__))
#define STELE_AT_LEAST_4(then, a, ...) __VA_OPT__(STELE_AT_LEAST_3(then, __VA_ARGS__))

// The name and the entries of STELE_TABLE. An entry in the name's place is known by u8 before it, which a
// string literal can bear.
#define STELE_NAME_AND_ENTRIES(Table, ...) \
    STELE_PICK(__VA_OPT__(~, STELE_NAMED_ENTRIES), STELE_NO_NAME, ~)(Table, __VA_ARGS__)
#define STELE_NO_NAME(Table, ...) "none", stele_refused(Table, STELE_NO_NAME_TEXT(Table))
#define STELE_NAMED_ENTRIES(Table, sql_name, ...) \
    STELE_PICK(u8##sql_name, STELE_WITH_NAME, ~)(Table, sql_name, __VA_ARGS__)
#define STELE_WITH_NAME(Table, sql_name, ...) \
    sql_name STELE_EACH(STELE_PASS_SOUND, Table, __VA_ARGS__)
#define STELE_WITHOUT_NAME(Table, ...) \
    "none", stele_refused(Table, STELE_NO_NAME_TEXT(Table)) STELE_EACH(STELE_PASS_SOUND, Table, __VA_ARGS__)
#define STELE_NO_NAME_TEXT(Table) \
    "stele: STELE_TABLE(" #Table ", ...) without a SQL name; give it a string literal before the columns [S642]"
#define u8column(...) ~, STELE_WITHOUT_NAME
#define u8belongs_to(...) ~, STELE_WITHOUT_NAME
#define u8has_many(...) ~, STELE_WITHOUT_NAME
#define u8has_one(...) ~, STELE_WITHOUT_NAME
#define u8many_to_many(...) ~, STELE_WITHOUT_NAME
#define u8primary_key(...) ~, STELE_WITHOUT_NAME
#define u8unique(...) ~, STELE_WITHOUT_NAME
#define u8foreign_key(...) ~, STELE_WITHOUT_NAME
#define u8index(...) ~, STELE_WITHOUT_NAME
#define u8check(...) ~, STELE_WITHOUT_NAME

// Each entry becomes `, entry`.
#define STELE_PASS_SOUND(table, i, entry) \
    STELE_PICK(STELE_SOUND_##entry, STELE_REFUSE_ENTRY, ~)(table, #entry, entry)
#define STELE_PASS_SOUND_MAPPED(table, i, entry) \
    STELE_PICK(STELE_SOUND_##entry, STELE_REFUSE_ENTRY, ~)(table, #entry, STELE_PICK(STELE_MAPPED_##entry, entry, ~))
#define STELE_MAPPED_column(name, ...) ~, column(name, decltype(row::name) __VA_OPT__(, ) __VA_ARGS__)
#define STELE_KEEP(table, text, entry) , entry
#define STELE_REFUSE_ENTRY(table, text, entry)                                                     \
    , stele_refused(table, "stele: unknown entry `" text "` in table " #table                      \
                           "; an entry is column, belongs_to, has_many, has_one, many_to_many, "   \
                           "primary_key, unique, foreign_key, index or check [S614]")
#define STELE_INCOMPLETE(table, text, form)                                                        \
    , stele_refused(table, "stele: `" text "` in table " #table " lacks something; write " form " [S643]")

#define STELE_SOUND_column(...)                                                                    \
    ~, STELE_PICK(STELE_AT_LEAST_2(STELE_SOUND_COLUMN, __VA_ARGS__), STELE_NO_TYPE, ~)
#define STELE_NO_TYPE(table, text, entry) STELE_PICK(STELE_TYPED_##entry, STELE_NO_TYPE_AT_ALL, ~)(table, text, entry)
#define STELE_TYPED_column(...) ~, STELE_NO_TYPE_AT_ALL
#define STELE_NO_TYPE_AT_ALL(table, text, entry) STELE_INCOMPLETE(table, text, "column(name, type, options...)")
#define STELE_SOUND_COLUMN(table, text, entry) STELE_SOUND_##entry##_OPTIONS
