// SPDX-License-Identifier: BSL-1.0
#pragma once

// The columns that a key, an index or a foreign key names. They are looked up by the text of their
// names, so that a name that is none, and even a text in quotes, is nothing worse than not found.
//
//     struct stele_named_by { static constexpr const char* stele_keys[]{"a", "b"}; };

#include <stele/check/message.hpp>
#include <stele/check/schema.hpp>
#include <stele/check/similar.hpp>
#include <stele/meta/list.hpp>

#include <cstddef>

namespace stele {

namespace detail {

constexpr bool same_text(const char* a, const char* b) {
    for (; *a != 0 && *a == *b; ++a) ++b;
    return *a == *b;
}

constexpr bool begins_value(char c) { return c == '"' || (c >= '0' && c <= '9'); }

/// Where the columns are that are named; `missing` is the first that is not there, or null.
struct key_places {
    std::size_t at[16]{};
    std::size_t size = 0;
    const char* missing = nullptr;
};
constexpr key_places key_places_of(const char* const* names, std::size_t size,
                                   const column_facts* columns, std::size_t columns_size) {
    key_places found;
    for (std::size_t i = 0; i < size; ++i) {
        std::size_t at = 0;
        while (at < columns_size && !same_text(columns[at].name, names[i])) ++at;
        if (at == columns_size) {
            found.missing = names[i];
            return found;
        }
        found.at[found.size++] = at;
    }
    return found;
}
template <class Names, class Table>
inline constexpr key_places key_places_in =
    key_places_of(Names::stele_keys, sizeof(Names::stele_keys) / sizeof(const char*),
                  facts_of<Table>(), Table::stele_columns::size);

}  // namespace detail

/// Whether a table has all the columns that a key names. (It may be in the midst of its definition.)
template <class Names, class Table>
inline constexpr bool columns_exist = false;
template <class Names, class Table>
    requires requires { typename Table::stele_columns; }
inline constexpr bool columns_exist<Names, Table> =
    detail::key_places_in<Names, Table>.missing == nullptr;

namespace detail {

// The Ith of a list, where few are asked for: no class is made for each.
template <class Before>
struct behind;
template <std::size_t... Before>
struct behind<indices<Before...>> {
    template <class T>
    static type<T> pick(decltype(static_cast<void>(Before), static_cast<const void*>(nullptr))...,
                        type<T>*, ...);
};
template <std::size_t I, class... Ts>
constexpr auto one_of(list<Ts...>)
    -> decltype(behind<make_indices<I>>::pick(static_cast<type<Ts>*>(nullptr)...));

template <class Names, class Table, class Indices>
struct columns_at;
template <class Names, class Table, std::size_t... Is>
struct columns_at<Names, Table, indices<Is...>> {
    using type = list<typename decltype(detail::one_of<key_places_in<Names, Table>.at[Is]>(
        typename Table::stele_columns{}))::stele_type...>;
};

/// The list of the columns that are named; of those of a table that lacks one, nothing.
template <class Names, class Table>
struct columns_by_name {};
template <class Names, class Table>
    requires columns_exist<Names, Table>
struct columns_by_name<Names, Table>
    : columns_at<Names, Table, make_indices<key_places_in<Names, Table>.size>> {
};

/// Whether nothing is to be said of a key's names: they are there, or what is wrong has been said.
template <class Names, class Table>
inline constexpr bool key_is_right =
    columns_exist<Names, Table> || Table::stele_columns::size == 0 ||
    Table::stele_names == name_problem::no_name;

/// The same, or no columns.
template <class Names, class Table>
struct key_columns {
    using type = list<>;
};
template <class Names, class Table>
    requires columns_exist<Names, Table>
struct key_columns<Names, Table> : columns_by_name<Names, Table> {
};

/// Whether something was wrong with a foreign key where it stands: its columns, or a text for a name.
template <class Key>
constexpr bool is_refused_key() {
    if constexpr (Key::stele_key::size == 0) return true;
    else if constexpr (requires { typename Key::stele_named_there; })
        return begins_value(Key::stele_named_there::stele_keys[0][0]);
    else return false;
}

}  // namespace detail
}  // namespace stele

// What is said of a key that names no column: with the name that was perhaps meant, where that can be.
#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L

namespace stele::check {

/// `; did you mean "title"?` of the first name that a table does not have.
template <class Names, class Table>
constexpr sentence meant_column(std::string_view otherwise) {
    constexpr std::size_t size = Table::stele_columns::size;
    std::string_view names[size + 1];
    for (std::size_t i = 0; i < size; ++i) names[i] = detail::facts_of<Table>()[i].name;
    const char* const missing = detail::key_places_in<Names, Table>.missing;
    return did_you_mean(missing != nullptr ? missing : "", {names, size}, otherwise);
}

/// The same of the target that a foreign key names, where the macros have written it.
template <class Key>
constexpr sentence meant_target_column(std::string_view otherwise) {
    if constexpr (requires { typename Key::stele_named_there; })
        return meant_column<typename Key::stele_named_there, typename Key::stele_target>(otherwise);
    else return sentence{otherwise};
}

template <class Names, class Table>
constexpr sentence no_such_column(std::string_view which) {
    return sentence{which, " that the table does not have",
                    meant_column<Names, Table>("; name its columns as column() does"), " [S641]"};
}

}  // namespace stele::check

#define STELE_NO_SUCH_COLUMN(...) \
    ::stele::check::no_such_column<stele_named_by, stele_self>(__VA_ARGS__)
#else
#define STELE_NO_SUCH_COLUMN(...) \
    __VA_ARGS__ " that the table does not have; name its columns as column() does [S641]"
#endif
