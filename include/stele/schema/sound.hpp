// SPDX-License-Identifier: BSL-1.0
#pragma once
#pragma GCC system_header

// What the table macros make of their entries before all else: an entry or option that is unknown, or
// lacks something, becomes stele_refused(…) with its sentence, which later passes can work with; the
// others stay as they are.

#include <stele/meta/repeat.hpp>
#include <stele/schema/words.hpp>

// clang-format off
#define STELE_PICK(...) STELE_PICK_SECOND(__VA_ARGS__)
#define STELE_PICK_SECOND(a, b, ...) b

// STELE_AT_LEAST_n(then, arguments…) is `~, then` where there are n arguments, and nothing otherwise.
#define STELE_AT_LEAST_1(then, ...) __VA_OPT__(~, then)
#define STELE_AT_LEAST_2(then, a, ...) __VA_OPT__(~, then)
#define STELE_AT_LEAST_3(then, a, ...) __VA_OPT__(STELE_AT_LEAST_2(then, __VA_ARGS__))
#define STELE_AT_LEAST_4(then, a, ...) __VA_OPT__(STELE_AT_LEAST_3(then, __VA_ARGS__))

// The name and the entries of STELE_TABLE. An entry in the name's place is known by u8 before it, which a
// string literal can bear.
#define STELE_NAME_AND_ENTRIES(...) STELE_NAMED_ENTRIES(__VA_ARGS__)
#define STELE_NO_NAME(Table, ...) "none", stele_refused(Table, STELE_NO_NAME_TEXT(Table))
#define STELE_NAMED_ENTRIES(Table, sql_name, ...) \
    STELE_PICK(u8##sql_name, STELE_WITH_NAME, ~)(Table, sql_name __VA_OPT__(, ) __VA_ARGS__)
#define STELE_WITH_NAME(Table, sql_name, ...) \
    sql_name __VA_OPT__(STELE_SOUND_ENTRIES(STELE_PASS_SOUND, Table, __VA_ARGS__))
#define STELE_SOUND_ENTRIES(pass, Table, ...) \
    STELE_ALL_SOUND(STELE_EACH(STELE_PASS_UNSOUND, , __VA_ARGS__))(pass, Table, __VA_ARGS__)
#define STELE_ALL_SOUND(...) STELE_PICK(STELE_AT_LEAST_1(STELE_MAKE_SOUND, __VA_ARGS__), STELE_ARE_SOUND, ~)
#define STELE_ARE_SOUND(pass, Table, ...) , __VA_ARGS__
#define STELE_MAKE_SOUND(pass, Table, ...) STELE_REFUSE_FIRST(STELE_EACH(pass, Table, __VA_ARGS__))
#define STELE_WITHOUT_NAME(Table, ...) \
    "none" STELE_REFUSE_FIRST(, stele_refused(Table, STELE_NO_NAME_TEXT(Table)) STELE_EACH(STELE_PASS_SOUND, Table, __VA_ARGS__))
#define STELE_NO_NAME_TEXT(Table) \
    "stele: STELE_TABLE(" #Table ", ...) without a SQL name; give it a string literal before the columns [S642]"
#define u8column(...) __VA_OPT__(~, STELE_WITHOUT_NAME)
#define u8belongs_to(...) __VA_OPT__(~, STELE_WITHOUT_NAME)
#define u8has_many(...) __VA_OPT__(~, STELE_WITHOUT_NAME)
#define u8has_one(...) __VA_OPT__(~, STELE_WITHOUT_NAME)
#define u8many_to_many(...) __VA_OPT__(~, STELE_WITHOUT_NAME)
#define u8primary_key(...) __VA_OPT__(~, STELE_WITHOUT_NAME)
#define u8unique(...) __VA_OPT__(~, STELE_WITHOUT_NAME)
#define u8foreign_key(...) __VA_OPT__(~, STELE_WITHOUT_NAME)
#define u8index(...) __VA_OPT__(~, STELE_WITHOUT_NAME)
#define u8check(...) __VA_OPT__(~, STELE_WITHOUT_NAME)

// Of what is refused in a table, the first is said: one mistake is often made in every line.
#define STELE_REFUSE_FIRST(...) STELE_REFUSE_FIRST_OF(__VA_ARGS__)
#define STELE_REFUSE_FIRST_OF(nothing, ...)                                                        \
    STELE_FIRST_REFUSED(~ STELE_EACH(STELE_PASS_REFUSED, , __VA_ARGS__), )                         \
    STELE_EACH(STELE_PASS_UNREFUSED, , __VA_ARGS__)
#define STELE_FIRST_REFUSED(...) STELE_FIRST_REFUSED_OF(__VA_ARGS__)
#define STELE_FIRST_REFUSED_OF(nothing, first, ...) STELE_AS_ENTRY(first)
#define STELE_AS_ENTRY(...) __VA_OPT__(, __VA_ARGS__)
#define STELE_PASS_UNREFUSED(c, i, entry) STELE_PICK(STELE_IF_REFUSED_##entry, STELE_KEEP_IT, ~)(entry)
#define STELE_PASS_REFUSED(c, i, entry) STELE_PICK(STELE_ONLY_REFUSED_##entry, STELE_DROP_IT, ~)(entry)
#define STELE_IF_REFUSED_stele_refused(...) ~, STELE_DROP_IT
#define STELE_ONLY_REFUSED_stele_refused(...) ~, STELE_KEEP_IT
#define STELE_KEEP_IT(...) , __VA_ARGS__
#define STELE_DROP_IT(...)

// Most tables are sound: then their entries are not touched. What is wrong leaves something here.
#define STELE_PASS_UNSOUND(c, i, entry) STELE_PICK(STELE_UNSOUND_##entry, STELE_IS_BAD, ~)
#define STELE_UNSOUND_column(name, ...) ~, STELE_PICK(u8##name(), , ~) STELE_IS_BAD##__VA_OPT__(_NOT) __VA_OPT__(STELE_UNSOUND_OPTIONS(__VA_ARGS__))
#define STELE_IS_BAD_NOT
#define STELE_UNSOUND_OPTIONS(type, ...) __VA_OPT__(STELE_UNSOUND_LIST(STELE_UNSOUND_OPTION, __VA_ARGS__))
#define STELE_UNSOUND_OPTION(c, option) \
    STELE_VERDICT(STELE_KNOWN_OPTION_##option, STELE_REFUSE_OPTION, STELE_WITHOUT, ~)(~, "")
#define STELE_UNSOUND_belongs_to(name, ...) ~, STELE_PICK(u8##name(), , ~) STELE_UNSOUND_RELATIONSHIP(name, __VA_ARGS__)
#define STELE_UNSOUND_has_many(name, ...) ~, STELE_PICK(u8##name(), , ~) STELE_UNSOUND_RELATIONSHIP(name, __VA_ARGS__)
#define STELE_UNSOUND_has_one(name, ...) ~, STELE_PICK(u8##name(), , ~) STELE_UNSOUND_RELATIONSHIP(name, __VA_ARGS__)
#define STELE_UNSOUND_foreign_key(...) ~, STELE_UNSOUND_RELATIONSHIP(__VA_ARGS__)
#define STELE_UNSOUND_many_to_many(...) ~, STELE_IF(STELE_AT_LEAST_4, STELE_UNSOUND_MANY, STELE_SAY_BAD, __VA_ARGS__)(__VA_ARGS__)
#define STELE_UNSOUND_RELATIONSHIP(...) STELE_IF(STELE_AT_LEAST_3, STELE_UNSOUND_THREE, STELE_SAY_BAD, __VA_ARGS__)(__VA_ARGS__)
#define STELE_UNSOUND_MANY(name, T, near_, far_, ...) STELE_PICK(u8##name(), , ~) __VA_OPT__(STELE_UNSOUND_LIST(STELE_UNSOUND_RELATIONSHIP_OPTION, __VA_ARGS__))
#define STELE_UNSOUND_THREE(name, T, key, ...) __VA_OPT__(STELE_UNSOUND_LIST(STELE_UNSOUND_RELATIONSHIP_OPTION, __VA_ARGS__))
#define STELE_UNSOUND_RELATIONSHIP_OPTION(c, option)                                               \
    STELE_VERDICT(STELE_KNOWN_RELATIONSHIP_OPTION_##option, STELE_REFUSE_RELATIONSHIP_OPTION, STELE_WITHOUT, ~)(~, "")
#define STELE_UNSOUND_primary_key(...) ~, STELE_IS_BAD##__VA_OPT__(_NOT)
#define STELE_UNSOUND_unique(...) ~, STELE_IS_BAD##__VA_OPT__(_NOT)
#define STELE_UNSOUND_index(...) ~, STELE_IS_BAD##__VA_OPT__(_NOT)
#define STELE_UNSOUND_check(...) ~, STELE_IS_BAD##__VA_OPT__(_NOT)
#define STELE_SAY_BAD(...) STELE_IS_BAD
// Of a list of options, whether one is bad, or, of several, one said twice.
#define STELE_UNSOUND_LIST(...) STELE_SAY_IF(STELE_UNSOUND_FIRST(__VA_ARGS__))
#define STELE_SAY_IF(...) __VA_OPT__(STELE_IS_BAD)
#define STELE_UNSOUND_FIRST(m, first, ...) \
    m(~, first) __VA_OPT__(STELE_UNSOUND_SEVERAL(STELE_SHORT_EACH(m, ~, __VA_ARGS__) m(~, first))(first, __VA_ARGS__))
#define STELE_UNSOUND_SEVERAL(...) STELE_PICK(STELE_AT_LEAST_1(STELE_SAY_BAD, __VA_ARGS__), STELE_SAY_TWICE, ~)
#define STELE_SAY_TWICE(...) STELE_DISTINCT_1(STELE_REPEATED, ~, __VA_ARGS__)
#define STELE_REPEATED(name, a, ...) \
    STELE_PICK(STELE_SHORT_EACH(STELE_SAME_OPTION, STELE_TAG_##a, __VA_ARGS__), STELE_KEEP_OPTION, ~)(~, "")

// Each entry becomes `, entry`, its options sound too. An entry's macro says `~, macro, (arguments),`; what
// follows is another entry, and the comma between them is missing.
#define STELE_CHOOSE(...) STELE_CHOOSE_OF(__VA_ARGS__)
#define STELE_CHOOSE_OF(table, text, a, macro, arguments, more, ...) \
    STELE_PICK(STELE_AT_LEAST_1(STELE_REFUSE_MORE, more), STELE_CHOSEN, ~)(table, text, macro, STELE_BARE arguments)
#define STELE_BARE(...) __VA_ARGS__
#define STELE_CHOSEN(...) STELE_CHOSEN_OF(__VA_ARGS__)
#define STELE_CHOSEN_OF(table, text, macro, ...) macro(table, __VA_ARGS__)
#define STELE_REFUSE_MORE(table, text, ...)                                                        \
    , stele_refused(table, "stele: a comma is missing in `" text "`; put one between two entries of a table [S656]")
#define STELE_PASS_SOUND(table, i, entry)                                                          \
    STELE_CHOOSE(table, #entry, STELE_SOUND_##entry, STELE_REFUSE_ENTRY, (#entry), , ~)
#define STELE_PASS_SOUND_MAPPED(table, i, entry)                                                   \
    STELE_CHOOSE_FIRST(table, #entry, STELE_SOUND_MAPPED_##entry, STELE_PASS_SOUND, (i, entry), , ~)
#define STELE_CHOOSE_FIRST(...) STELE_CHOOSE_FIRST_OF(__VA_ARGS__)
#define STELE_CHOOSE_FIRST_OF(table, text, a, macro, arguments, more, ...) \
    STELE_PICK(STELE_AT_LEAST_1(STELE_REFUSE_MORE, more), STELE_CHOSEN_FIRST, ~)(table, text, macro, STELE_BARE arguments)
#define STELE_CHOSEN_FIRST(...) STELE_CHOSEN_FIRST_OF(__VA_ARGS__)
#define STELE_CHOSEN_FIRST_OF(table, text, macro, ...) macro(table, __VA_ARGS__)
#define STELE_REFUSE_ENTRY(table, text)                                                            \
    , stele_refused(table, "stele: unknown entry `" text "` in table " #table                      \
                           "; an entry is column, belongs_to, has_many, has_one, many_to_many, "   \
                           "primary_key, unique, foreign_key, index or check [S614]")
#define STELE_INCOMPLETE(table, text, form) \
    , stele_refused(table, "stele: `" text "` lacks something; write " form " [S643]")
#define STELE_IF(at_least, then, otherwise, ...) STELE_PICK(at_least(then, __VA_ARGS__), otherwise, ~)

#define STELE_SOUND_column(...) ~, STELE_IF(STELE_AT_LEAST_2, STELE_GIVE_COLUMN, STELE_BAD_COLUMN, __VA_ARGS__), (__VA_ARGS__),
#define STELE_BAD_COLUMN(table, ...) STELE_INCOMPLETE(table, "column(" #__VA_ARGS__ ")", "column(name, type, options...)")
#define STELE_SOUND_MAPPED_column(...) ~, STELE_IF(STELE_AT_LEAST_1, STELE_GIVE_MAPPED, STELE_BAD_MAPPED_COLUMN, __VA_ARGS__), (__VA_ARGS__),
#define STELE_BAD_MAPPED_COLUMN(table, ...) STELE_INCOMPLETE(table, "column(" #__VA_ARGS__ ")", "column(member, options...)")
#define STELE_SOUND_belongs_to(...) ~, STELE_IF(STELE_AT_LEAST_3, STELE_GIVE_BELONGS_TO, STELE_BAD_BELONGS_TO, __VA_ARGS__), (__VA_ARGS__),
#define STELE_BAD_BELONGS_TO(table, ...) STELE_INCOMPLETE(table, "belongs_to(" #__VA_ARGS__ ")", "belongs_to(name, Table, key column, options...)")
#define STELE_SOUND_has_many(...) ~, STELE_IF(STELE_AT_LEAST_3, STELE_GIVE_HAS_MANY, STELE_BAD_HAS_MANY, __VA_ARGS__), (__VA_ARGS__),
#define STELE_BAD_HAS_MANY(table, ...) STELE_INCOMPLETE(table, "has_many(" #__VA_ARGS__ ")", "has_many(name, Table, inverse, options...)")
#define STELE_SOUND_has_one(...) ~, STELE_IF(STELE_AT_LEAST_3, STELE_GIVE_HAS_ONE, STELE_BAD_HAS_ONE, __VA_ARGS__), (__VA_ARGS__),
#define STELE_BAD_HAS_ONE(table, ...) STELE_INCOMPLETE(table, "has_one(" #__VA_ARGS__ ")", "has_one(name, Table, inverse, options...)")
#define STELE_SOUND_many_to_many(...) ~, STELE_IF(STELE_AT_LEAST_4, STELE_GIVE_MANY_TO_MANY, STELE_BAD_MANY_TO_MANY, __VA_ARGS__), (__VA_ARGS__),
#define STELE_BAD_MANY_TO_MANY(table, ...) STELE_INCOMPLETE(table, "many_to_many(" #__VA_ARGS__ ")", "many_to_many(name, Pivot, near, far)")
#define STELE_SOUND_foreign_key(...) ~, STELE_IF(STELE_AT_LEAST_3, STELE_GIVE_FOREIGN_KEY, STELE_BAD_FOREIGN_KEY, __VA_ARGS__), (__VA_ARGS__),
#define STELE_BAD_FOREIGN_KEY(table, ...) STELE_INCOMPLETE(table, "foreign_key(" #__VA_ARGS__ ")", "foreign_key(column, Table, target column, options...)")
#define STELE_SOUND_primary_key(...) ~, STELE_IF(STELE_AT_LEAST_1, STELE_GIVE_PRIMARY_KEY, STELE_BAD_PRIMARY_KEY, __VA_ARGS__), (__VA_ARGS__),
#define STELE_BAD_PRIMARY_KEY(table, ...) STELE_INCOMPLETE(table, "primary_key(" #__VA_ARGS__ ")", "primary_key(columns...)")
#define STELE_SOUND_unique(...) ~, STELE_IF(STELE_AT_LEAST_1, STELE_GIVE_UNIQUE, STELE_BAD_UNIQUE, __VA_ARGS__), (__VA_ARGS__),
#define STELE_BAD_UNIQUE(table, ...) STELE_INCOMPLETE(table, "unique(" #__VA_ARGS__ ")", "unique(columns...)")
#define STELE_SOUND_index(...) ~, STELE_IF(STELE_AT_LEAST_1, STELE_GIVE_INDEX, STELE_BAD_INDEX, __VA_ARGS__), (__VA_ARGS__),
#define STELE_BAD_INDEX(table, ...) STELE_INCOMPLETE(table, "index(" #__VA_ARGS__ ")", "index(columns...)")
#define STELE_SOUND_check(...) ~, STELE_IF(STELE_AT_LEAST_1, STELE_GIVE_CHECK, STELE_BAD_CHECK, __VA_ARGS__), (__VA_ARGS__),
#define STELE_BAD_CHECK(table, ...) STELE_INCOMPLETE(table, "check(" #__VA_ARGS__ ")", "check(condition)")

#define STELE_GIVE_COLUMN(table, name, ...) STELE_PICK(u8##name(), STELE_GIVE_FREE, ~)(table, name, __VA_ARGS__)
#define STELE_GIVE_FREE(table, name, type, ...) \
    STELE_PICK(STELE_TYPE_IN_OPTION(__VA_ARGS__), STELE_GIVE_TYPED, ~)(table, name, type __VA_OPT__(, ) __VA_ARGS__)
// The words that a type begins with, where an option belongs: mostly the rest of a type with a comma.
#define STELE_TYPE_IN_OPTION(...) __VA_OPT__(STELE_TYPE_IN_FIRST(__VA_ARGS__))
#define STELE_TYPE_IN_FIRST(first, ...) STELE_TYPE_WORD_##first
#define STELE_TYPE_WORD_std ~, STELE_REFUSE_TYPE,
#define STELE_TYPE_WORD_bool ~, STELE_REFUSE_TYPE,
#define STELE_TYPE_WORD_char ~, STELE_REFUSE_TYPE,
#define STELE_TYPE_WORD_int ~, STELE_REFUSE_TYPE,
#define STELE_TYPE_WORD_short ~, STELE_REFUSE_TYPE,
#define STELE_TYPE_WORD_long ~, STELE_REFUSE_TYPE,
#define STELE_TYPE_WORD_unsigned ~, STELE_REFUSE_TYPE,
#define STELE_TYPE_WORD_signed ~, STELE_REFUSE_TYPE,
#define STELE_TYPE_WORD_float ~, STELE_REFUSE_TYPE,
#define STELE_TYPE_WORD_double ~, STELE_REFUSE_TYPE,
#define STELE_TYPE_WORD_const ~, STELE_REFUSE_TYPE,
#define STELE_REFUSE_TYPE(table, name, type, option, ...)                                          \
    , column(name, int)                                                                            \
    , stele_refused(name, "stele: `" #option "` stands where an option of column " #name " belongs, and is a type " \
                    "or the rest of one; write column(name, type, options...), and a type with a comma in " \
                    "parentheses [S980]")
#define STELE_GIVE_TYPED(table, name, type, ...) STELE_WITH_OPTIONS(column, (name, type), STELE_SOUND_OPTION, name __VA_OPT__(, ) __VA_ARGS__)
#define STELE_GIVE_MAPPED(table, name, ...) STELE_PICK(u8##name(), STELE_GIVE_MAPPED_FREE, ~)(table, name, __VA_ARGS__)
#define STELE_GIVE_MAPPED_FREE(table, name, ...) STELE_WITH_OPTIONS(mapped_column, (name, ~), STELE_SOUND_OPTION, name __VA_OPT__(, ) __VA_ARGS__)
#define STELE_GIVE_BELONGS_TO(table, ...) STELE_GIVE_RELATIONSHIP(table, belongs_to, __VA_ARGS__)
#define STELE_GIVE_HAS_MANY(table, ...) STELE_GIVE_RELATIONSHIP(table, has_many, __VA_ARGS__)
#define STELE_GIVE_HAS_ONE(table, ...) STELE_GIVE_RELATIONSHIP(table, has_one, __VA_ARGS__)
#define STELE_GIVE_RELATIONSHIP(table, kind, name, ...) STELE_PICK(u8##name(), STELE_GIVE_KIND, ~)(table, name, kind, __VA_ARGS__)
#define STELE_GIVE_KIND(table, name, kind, T, key, ...) \
    STELE_WITH_OPTIONS(kind, (name, T, key), STELE_SOUND_RELATIONSHIP_OPTION, name __VA_OPT__(, ) __VA_ARGS__)
#define STELE_GIVE_MANY_TO_MANY(table, name, ...) STELE_PICK(u8##name(), STELE_GIVE_MANY, ~)(table, name, __VA_ARGS__)
#define STELE_GIVE_MANY(table, name, T, near_, far_, ...) \
    STELE_WITH_OPTIONS(many_to_many, (name, T, near_, far_), STELE_SOUND_RELATIONSHIP_OPTION, name __VA_OPT__(, ) __VA_ARGS__)
#define STELE_GIVE_FOREIGN_KEY(table, key, T, target, ...) \
    STELE_WITH_OPTIONS(foreign_key, (key, T, target), STELE_SOUND_RELATIONSHIP_OPTION, STELE_FIRST_OF(STELE_UNPAREN(key)) __VA_OPT__(, ) __VA_ARGS__)
#define STELE_GIVE_PRIMARY_KEY(table, ...) , primary_key(__VA_ARGS__)
#define STELE_GIVE_UNIQUE(table, ...) , unique(__VA_ARGS__)
#define STELE_GIVE_INDEX(table, ...) , index(__VA_ARGS__)
#define STELE_GIVE_CHECK(table, ...) , check(__VA_ARGS__)
#define STELE_FIRST_OF(...) STELE_FIRST(__VA_ARGS__, ~)
#define STELE_FIRST(a, ...) a

// The options of a column or relationship: `STELE_WITH_OPTIONS(entry, sound, name, options…)` is
// `, kind(…, options…)` and, behind it, what is refused of them. Where there are several, none is said twice.
#define STELE_WITH_OPTIONS(kind, arguments, ...) \
    STELE_WITH_SOUND(kind, arguments __VA_OPT__(, STELE_OPTIONS(__VA_ARGS__)))
#define STELE_OPTIONS(sound, name, ...) \
    __VA_OPT__(STELE_PICK(STELE_AT_LEAST_2(STELE_SEVERAL_OPTIONS, __VA_ARGS__), STELE_ONE_OPTION, ~) \
    (name STELE_SHORT_EACH(sound, name, __VA_ARGS__)))
#define STELE_WITH_SOUND(...) STELE_WITH_SOUND_OF(__VA_ARGS__)
#define STELE_WITH_SOUND_OF(kind, arguments, nothing, ...)                                          \
    , kind(STELE_BARE arguments __VA_OPT__(STELE_SHORT_EACH(STELE_UNREFUSED, ~, __VA_ARGS__)))      \
    __VA_OPT__(STELE_SHORT_EACH(STELE_REFUSED, ~, __VA_ARGS__))
#define STELE_UNREFUSED(c, option) STELE_PICK(STELE_IF_REFUSED_##option, STELE_KEEP_IT, ~)(option)
#define STELE_REFUSED(c, option) STELE_PICK(STELE_ONLY_REFUSED_##option, STELE_DROP_IT, ~)(option)
#define STELE_ONE_OPTION(...) STELE_ONE_OPTION_OF(__VA_ARGS__)
#define STELE_ONE_OPTION_OF(name, ...) , __VA_ARGS__
#define STELE_SEVERAL_OPTIONS(...) STELE_DISTINCT_OPTIONS(__VA_ARGS__)
#define STELE_DISTINCT_OPTIONS(name, ...) STELE_DISTINCT_1(STELE_DISTINCT, name, __VA_ARGS__)
#define STELE_DISTINCT(name, a, ...)                                                               \
    STELE_PICK(STELE_SHORT_EACH(STELE_SAME_OPTION, STELE_TAG_##a, __VA_ARGS__), STELE_KEEP_OPTION, ~)(name, #a, a)
#define STELE_SAME_OPTION(tag, b) STELE_SAME_TAG(tag, STELE_TAG_##b)
#define STELE_SAME_TAG(...) STELE_SAME_TAGS(__VA_ARGS__)
#define STELE_SAME_TAGS(a, b) STELE_SAME_##a##_##b
// Without an option it is nothing: so it goes where options are only asked about.
#define STELE_KEEP_OPTION(name, text, ...) __VA_OPT__(, __VA_ARGS__)
#define STELE_REFUSE_TWICE(name, text, ...) \
    , stele_refused(name, "stele: option `" text "` of " #name " given twice; give it once [S645]")
#define STELE_REFUSE_FORM(name, text, ...)                                                      \
    , stele_refused(name, "stele: option `" text "` of " #name " is not written like this; an option of a column is "     \
                    "primary_key, autoincrement, unique, indexed, generated, version, max_length(n), "  \
                    "default_(value), default_sql(\"...\"), check(e), references(Table, column), named(\"...\") or "  \
                    "collate(\"...\"), of a relationship cascade_delete, delete_orphan, set_null, restrict, "  \
                    "on_update_cascade, deferred or ordered_by(column) [S644]")
#define STELE_REFUSE_COMMA(name, text, ...)                                                     \
    , stele_refused(name, "stele: a comma is missing in `" text "` of " #name "; put one between two options [S659]")

// Every option is known by name: what it says is `~, verdict, STELE_WITHOUT`, or, if it has no parentheses,
// `~, verdict, STELE_IN_PARENTHESES`, which is another word with parentheses behind it. If more follows, a
// comma is missing.
#define STELE_VERDICT(...) STELE_VERDICT_OF(__VA_ARGS__)
#define STELE_VERDICT_OF(a, verdict, probe, ...) STELE_PICK(STELE_ON_##probe(verdict), STELE_REFUSE_COMMA, ~)
#define STELE_ON_STELE_WITHOUT(verdict) ~, verdict
#define STELE_ON_STELE_IN_PARENTHESES(verdict) ~, verdict
#define STELE_ON_STELE_WITH_PARENTHESES(verdict) ~, STELE_REFUSE_FORM
#define STELE_IN_PARENTHESES(...) STELE_WITH_PARENTHESES
#define STELE_SOUND_OPTION(name, option)                                                           \
    STELE_VERDICT(STELE_KNOWN_OPTION_##option, STELE_REFUSE_OPTION, STELE_WITHOUT, ~)(name, #option, option)
#define STELE_REFUSE_OPTION(name, text, ...)                                                    \
    , stele_refused(name, "stele: unknown option `" text "` of column " #name                            \
                    "; an option is primary_key, autoincrement, unique, indexed, generated, "      \
                    "version, max_length(n), default_(value), default_sql(\"...\"), check(e), "             \
                    "references(Table, column), named(\"...\") or collate(\"...\") [S615]")
#define STELE_KNOWN_OPTION_primary_key ~, STELE_KEEP_OPTION, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_autoincrement ~, STELE_KEEP_OPTION, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_unique ~, STELE_KEEP_OPTION, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_indexed ~, STELE_KEEP_OPTION, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_generated ~, STELE_KEEP_OPTION, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_version ~, STELE_KEEP_OPTION, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_max_length(...) ~, STELE_IF(STELE_AT_LEAST_1, STELE_KEEP_OPTION, STELE_REFUSE_FORM, __VA_ARGS__), STELE_WITHOUT
#define STELE_KNOWN_OPTION_named(...) ~, STELE_IF(STELE_AT_LEAST_1, STELE_KEEP_OPTION, STELE_REFUSE_FORM, __VA_ARGS__), STELE_WITHOUT
#define STELE_KNOWN_OPTION_collate(...) ~, STELE_IF(STELE_AT_LEAST_1, STELE_QUOTED, STELE_REFUSE_FORM_OF, __VA_ARGS__)(__VA_ARGS__), STELE_WITHOUT
#define STELE_KNOWN_OPTION_default_sql(...) ~, STELE_IF(STELE_AT_LEAST_1, STELE_QUOTED, STELE_REFUSE_FORM_OF, __VA_ARGS__)(__VA_ARGS__), STELE_WITHOUT
#define STELE_KNOWN_OPTION_default_(...) ~, STELE_IF(STELE_AT_LEAST_1, STELE_KEEP_OPTION, STELE_REFUSE_FORM, __VA_ARGS__), STELE_WITHOUT
#define STELE_KNOWN_OPTION_check(...) ~, STELE_IF(STELE_AT_LEAST_1, STELE_KEEP_OPTION, STELE_REFUSE_FORM, __VA_ARGS__), STELE_WITHOUT
#define STELE_KNOWN_OPTION_references(...) ~, STELE_IF(STELE_AT_LEAST_2, STELE_ONLY_TWO, STELE_REFUSE_NO_TWO, __VA_ARGS__)(__VA_ARGS__), STELE_WITHOUT
#define STELE_REFUSE_NO_TWO(...) STELE_REFUSE_REFERENCES
#define STELE_ONLY_TWO(...) STELE_IF(STELE_AT_LEAST_3, STELE_REFUSE_REFERENCES, STELE_KEEP_OPTION, __VA_ARGS__)
#define STELE_REFUSE_REFERENCES(name, text, ...)                                                \
    , stele_refused(name, "stele: option `" text "` of " #name " is not written like this; say "         \
                    "references(Table, column) [S644]")

// The words of SQL that are most often written without quotes, known by U before them, which a string literal
// can bear.
#define STELE_REFUSE_FORM_OF(...) STELE_REFUSE_FORM
#define STELE_QUOTED(word, ...) STELE_PICK(U##word, STELE_KEEP_OPTION, ~)
#define Unocase ~, STELE_REFUSE_UNQUOTED
#define UNOCASE ~, STELE_REFUSE_UNQUOTED
#define Ubinary ~, STELE_REFUSE_UNQUOTED
#define UBINARY ~, STELE_REFUSE_UNQUOTED
#define Urtrim ~, STELE_REFUSE_UNQUOTED
#define URTRIM ~, STELE_REFUSE_UNQUOTED
#define Ucurrent_timestamp ~, STELE_REFUSE_UNQUOTED
#define UCURRENT_TIMESTAMP ~, STELE_REFUSE_UNQUOTED
#define Ucurrent_date ~, STELE_REFUSE_UNQUOTED
#define UCURRENT_DATE ~, STELE_REFUSE_UNQUOTED
#define Ucurrent_time ~, STELE_REFUSE_UNQUOTED
#define UCURRENT_TIME ~, STELE_REFUSE_UNQUOTED
#define STELE_REFUSE_UNQUOTED(name, text, ...)                                                  \
    , stele_refused(name, "stele: option `" text "` of column " #name " without quotes; it is text of SQL, so write " \
                    "it as a string literal [S684]")

// What others call an option, or say by one.
#define STELE_KNOWN_OPTION_not_null ~, STELE_REFUSE_NULLABLE, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_nullable ~, STELE_REFUSE_NULLABLE, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_null ~, STELE_REFUSE_NULLABLE, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_optional ~, STELE_REFUSE_NULLABLE, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_required ~, STELE_REFUSE_NULLABLE, STELE_IN_PARENTHESES
#define STELE_REFUSE_NULLABLE(name, text, ...)                                                  \
    , stele_refused(name, "stele: option `" text "` of column " #name ", whose type says it; declare it "  \
                    "with std::optional where it can be NULL, and without where not [S692]")
#define STELE_KNOWN_OPTION_primary ~, STELE_SAY_PRIMARY_KEY, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_key ~, STELE_SAY_PRIMARY_KEY, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_pk ~, STELE_SAY_PRIMARY_KEY, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_index ~, STELE_SAY_INDEXED, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_auto_increment ~, STELE_SAY_AUTOINCREMENT, STELE_IN_PARENTHESES
#define STELE_KNOWN_OPTION_length(...) ~, STELE_SAY_MAX_LENGTH, STELE_WITHOUT
#define STELE_KNOWN_OPTION_size(...) ~, STELE_SAY_MAX_LENGTH, STELE_WITHOUT
#define STELE_KNOWN_OPTION_default(...) ~, STELE_SAY_DEFAULT, STELE_WITHOUT
#define STELE_KNOWN_OPTION_default_value(...) ~, STELE_SAY_DEFAULT, STELE_WITHOUT
#define STELE_KNOWN_OPTION_foreign_key(...) ~, STELE_SAY_REFERENCES, STELE_WITHOUT
#define STELE_SAY_PRIMARY_KEY(name, text, ...) STELE_SAY_OPTION(name, text, "primary_key")
#define STELE_SAY_INDEXED(name, text, ...) STELE_SAY_OPTION(name, text, "indexed")
#define STELE_SAY_AUTOINCREMENT(name, text, ...) STELE_SAY_OPTION(name, text, "autoincrement")
#define STELE_SAY_MAX_LENGTH(name, text, ...) STELE_SAY_OPTION(name, text, "max_length(n)")
#define STELE_SAY_DEFAULT(name, text, ...) STELE_SAY_OPTION(name, text, "default_(value)")
#define STELE_SAY_REFERENCES(name, text, ...) STELE_SAY_OPTION(name, text, "references(Table, column)")
#define STELE_SAY_OPTION(name, text, ...)                                                       \
    , stele_refused(name, "stele: option `" text "` of column " #name " has another name here; say "      \
                    __VA_ARGS__ " [S693]")

#define STELE_SOUND_RELATIONSHIP_OPTION(name, option)                                              \
    STELE_VERDICT(STELE_KNOWN_RELATIONSHIP_OPTION_##option, STELE_REFUSE_RELATIONSHIP_OPTION, STELE_WITHOUT, ~)(name, #option, option)
#define STELE_REFUSE_RELATIONSHIP_OPTION(name, text, ...)                                       \
    , stele_refused(name, "stele: unknown option `" text "` of " #name                                   \
                    "; an option of a relationship is cascade_delete, delete_orphan, "             \
                    "set_null, restrict, on_update_cascade, deferred or ordered_by(column) [S616]")
#define STELE_KNOWN_RELATIONSHIP_OPTION_cascade_delete ~, STELE_KEEP_OPTION, STELE_IN_PARENTHESES
#define STELE_KNOWN_RELATIONSHIP_OPTION_delete_orphan ~, STELE_KEEP_OPTION, STELE_IN_PARENTHESES
#define STELE_KNOWN_RELATIONSHIP_OPTION_set_null ~, STELE_KEEP_OPTION, STELE_IN_PARENTHESES
#define STELE_KNOWN_RELATIONSHIP_OPTION_restrict ~, STELE_KEEP_OPTION, STELE_IN_PARENTHESES
#define STELE_KNOWN_RELATIONSHIP_OPTION_on_update_cascade ~, STELE_KEEP_OPTION, STELE_IN_PARENTHESES
#define STELE_KNOWN_RELATIONSHIP_OPTION_deferred ~, STELE_KEEP_OPTION, STELE_IN_PARENTHESES
#define STELE_KNOWN_RELATIONSHIP_OPTION_ordered_by(...) ~, STELE_IF(STELE_AT_LEAST_1, STELE_KEEP_OPTION, STELE_REFUSE_FORM, __VA_ARGS__), STELE_WITHOUT

// The tag of an option, its first word; two options of one tag are one said twice.
#define STELE_TAG_primary_key primary_key
#define STELE_TAG_autoincrement autoincrement
#define STELE_TAG_unique unique
#define STELE_TAG_indexed indexed
#define STELE_TAG_generated generated
#define STELE_TAG_version version
#define STELE_TAG_cascade_delete cascade_delete
#define STELE_TAG_delete_orphan delete_orphan
#define STELE_TAG_set_null set_null
#define STELE_TAG_restrict restrict
#define STELE_TAG_on_update_cascade on_update_cascade
#define STELE_TAG_deferred deferred
#define STELE_TAG_max_length(...) max_length
#define STELE_TAG_named(...) named
#define STELE_TAG_collate(...) collate
#define STELE_TAG_default_sql(...) default_sql
#define STELE_TAG_default_(...) default_
#define STELE_TAG_check(...) check
#define STELE_TAG_references(...) references
#define STELE_TAG_ordered_by(...) ordered_by
#define STELE_TAG_stele_refused(...) refused
#define STELE_SAME_primary_key_primary_key ~, STELE_REFUSE_TWICE,
#define STELE_SAME_autoincrement_autoincrement ~, STELE_REFUSE_TWICE,
#define STELE_SAME_unique_unique ~, STELE_REFUSE_TWICE,
#define STELE_SAME_indexed_indexed ~, STELE_REFUSE_TWICE,
#define STELE_SAME_generated_generated ~, STELE_REFUSE_TWICE,
#define STELE_SAME_version_version ~, STELE_REFUSE_TWICE,
#define STELE_SAME_cascade_delete_cascade_delete ~, STELE_REFUSE_TWICE,
#define STELE_SAME_delete_orphan_delete_orphan ~, STELE_REFUSE_TWICE,
#define STELE_SAME_set_null_set_null ~, STELE_REFUSE_TWICE,
#define STELE_SAME_restrict_restrict ~, STELE_REFUSE_TWICE,
#define STELE_SAME_on_update_cascade_on_update_cascade ~, STELE_REFUSE_TWICE,
#define STELE_SAME_deferred_deferred ~, STELE_REFUSE_TWICE,
#define STELE_SAME_max_length_max_length ~, STELE_REFUSE_TWICE,
#define STELE_SAME_named_named ~, STELE_REFUSE_TWICE,
#define STELE_SAME_collate_collate ~, STELE_REFUSE_TWICE,
#define STELE_SAME_default_sql_default_sql ~, STELE_REFUSE_TWICE,
#define STELE_SAME_default__default_ ~, STELE_REFUSE_TWICE,
#define STELE_SAME_check_check ~, STELE_REFUSE_TWICE,
#define STELE_SAME_references_references ~, STELE_REFUSE_TWICE,
#define STELE_SAME_ordered_by_ordered_by ~, STELE_REFUSE_TWICE,

#define STELE_DISTINCT_1(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_2(m, name, __VA_ARGS__))
#define STELE_DISTINCT_2(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_3(m, name, __VA_ARGS__))
#define STELE_DISTINCT_3(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_4(m, name, __VA_ARGS__))
#define STELE_DISTINCT_4(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_5(m, name, __VA_ARGS__))
#define STELE_DISTINCT_5(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_6(m, name, __VA_ARGS__))
#define STELE_DISTINCT_6(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_7(m, name, __VA_ARGS__))
#define STELE_DISTINCT_7(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_8(m, name, __VA_ARGS__))
#define STELE_DISTINCT_8(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_9(m, name, __VA_ARGS__))
#define STELE_DISTINCT_9(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_10(m, name, __VA_ARGS__))
#define STELE_DISTINCT_10(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_11(m, name, __VA_ARGS__))
#define STELE_DISTINCT_11(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_12(m, name, __VA_ARGS__))
#define STELE_DISTINCT_12(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_13(m, name, __VA_ARGS__))
#define STELE_DISTINCT_13(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_14(m, name, __VA_ARGS__))
#define STELE_DISTINCT_14(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_15(m, name, __VA_ARGS__))
#define STELE_DISTINCT_15(m, name, a, ...) m(name, a, __VA_ARGS__) __VA_OPT__(STELE_DISTINCT_16(m, name, __VA_ARGS__))
#define STELE_DISTINCT_16(m, name, a, ...) m(name, a)
// clang-format on
