// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what a statement uses and a dialect, or the version of SQLite in use, lacks.

#include <stele/check/concepts.hpp>
#include <stele/check/message.hpp>
#include <stele/check/operands.hpp>
#include <stele/render/dialect.hpp>

#include <string_view>

namespace stele {

/// Satisfied by what sql<…>() takes as a dialect: it has a `spelling`.
template <class T>
concept IsDialect = requires {
    static_cast<render::dialect>(T::spelling);
};

/// Whether a dialect has a feature.
template <class Dialect, feature Used>
inline constexpr bool dialect_has = (Dialect::spelling.lacks & features_of(Used)) == 0;

/// Whether a version of SQLite has a feature.
template <feature Used, int Version>
inline constexpr bool sqlite_has = (lacking_in_sqlite(Version) & features_of(Used)) == 0;

/// Whether something is a statement, whose text sql() gives.
template <class T>
inline constexpr bool is_statement = Statement<T>;

namespace check {

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
/// What a feature is called in the language.
constexpr std::string_view name_of(feature f) {
    constexpr std::string_view names[]{"on_conflict()",
                                       "over()",
                                       "groups(), exclude or range() by a distance",
                                       "filter()",
                                       "nulls_first() or nulls_last()",
                                       "update().from()",
                                       "returning()",
                                       "sign()",
                                       "STRICT tables",
                                       "-> and ->>",
                                       "right_join() and full_join()"};
    return names[static_cast<std::size_t>(f)];
}
/// A number of two digits.
constexpr sentence digits(int number) {
    const char text[]{static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
    return sentence{std::string_view{text, std::size_t{2}}};
}
#endif

/// What a statement uses and its dialect lacks.
template <class Dialect, feature Used>
constexpr void dialect() {
    static_assert(dialect_has<Dialect, Used>,
                  STELE_SENTENCE(
                      "S715",
                      "stele: a statement for a dialect that lacks a feature, which the note below "
                      "names; say it without, or for another dialect",
                      "stele: ", Dialect::spelling.name, " has no ", name_of(Used),
                      "; say it without, or for another dialect"));
}

/// What a statement uses and the SQLite in use lacks.
template <feature Used, int Version>
constexpr void sqlite_version() {
    using enum feature;
    if constexpr (Used == returning)
        static_assert(sqlite_has<Used, Version>,
                      "stele: returning() needs SQLite 3.35, and this program is for an older one; "
                      "select() the rows, or raise STELE_SQLITE_VERSION [S711]");
    else if constexpr (Used == strict_tables)
        static_assert(sqlite_has<Used, Version>,
                      "stele: create_table() makes STRICT tables, which need SQLite 3.37, and this "
                      "program is for an older one; raise STELE_SQLITE_VERSION [S712]");
    else if constexpr (Used == json_operators)
        static_assert(
            sqlite_has<Used, Version>,
            "stele: the operators -> and ->> need SQLite 3.38, and this program is for an "
            "older one; say json_extract(), or raise STELE_SQLITE_VERSION [S713]");
    else if constexpr (Used == right_join)
        static_assert(
            sqlite_has<Used, Version>,
            "stele: right_join() and full_join() need SQLite 3.39, and this program is for "
            "an older one; say left_join(), or raise STELE_SQLITE_VERSION [S714]");
    else
        static_assert(
            sqlite_has<Used, Version>,
            STELE_SENTENCE("S710",
                           "stele: a statement with a feature, which the note below names, of "
                           "a newer SQLite than this program is for; say it without, or raise "
                           "STELE_SQLITE_VERSION",
                           "stele: ", name_of(Used), " needs SQLite 3.",
                           digits(sqlite_versions[static_cast<std::size_t>(Used)] / 1000 % 1000),
                           ", and this program is for an older one; say it without, or raise "
                           "STELE_SQLITE_VERSION"));
}

/// What sql() is given: a dialect and a statement.
template <class D, class S>
consteval void text_of() {
    if constexpr (!IsDialect<D>)
        static_assert(
            IsDialect<D>,
            "stele: sql<D>() for a D that is no dialect; name one, or leave it out [S716]");
    else if constexpr (!detail::is_refused<S>())
        static_assert(
            is_statement<S>,
            "stele: sql() of something that is no statement; begin with select(), insert(), "
            "update() or delete_from() [S717]");
}

}  // namespace check
}  // namespace stele
