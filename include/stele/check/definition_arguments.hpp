// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what create_table(), drop_table(), create_index() and their kin are given.

#include <stele/check/of_stele.hpp>
#include <stele/meta/list.hpp>

#include <cstddef>

namespace stele {

/// Whether the arguments of create_table() or drop_table() are one table.
template <class... Given>
inline constexpr bool is_table_to_define = sizeof...(Given) == 1 && (Table<Given> && ...);

/// Whether create_index() takes something: a column of a table.
template <class Given>
inline constexpr bool can_be_indexed = false;
template <Column Given>
inline constexpr bool can_be_indexed<Given> = Table<typename Given::stele_table>;

/// Whether create_index() is given columns.
template <std::size_t Columns>
inline constexpr bool index_has_columns = Columns != 0;

namespace detail {
template <class T>
struct not_indexable {
    static constexpr bool value = !can_be_indexed<T>;
};
template <class Column, class... Columns>
inline constexpr std::size_t times = (std::size_t{same<Column, Columns>} + ... + 0);
template <class... Columns>
struct several_times {
    template <class Column>
    struct test {
        static constexpr bool value = times<Column, Columns...> > 1;
    };
};
}  // namespace detail

/// Whether a column is among those of an index once.
template <class Column, class... Columns>
inline constexpr bool is_indexed_once = detail::times<Column, Columns...> == 1;

namespace check {

struct create_table_kind {
    template <class... Given>
    static consteval bool judge() {
        static_assert(is_table_to_define<Given...>,
                      "stele: create_table() takes one table of STELE_TABLE; create several one by "
                      "one, or by create_all() [S372]");
        return is_table_to_define<Given...>;
    }
};

struct drop_table_kind {
    template <class... Given>
    static consteval bool judge() {
        static_assert(is_table_to_define<Given...>,
                      "stele: drop_table() takes one table of STELE_TABLE; drop several one by one "
                      "[S372]");
        return is_table_to_define<Given...>;
    }
};

struct create_index_kind {
    template <class... Given>
    static consteval bool judge() {
        if constexpr (!(can_be_indexed<Given> && ...)) {
            static_assert(can_be_indexed<detail::first_bad<list<Given...>, detail::not_indexable>>,
                          "stele: create_index() takes columns of a table; name them: "
                          "create_index(Book::title) [S374]");
            return false;
        } else if constexpr (sizeof...(Given) == 0) {
            static_assert(index_has_columns<sizeof...(Given)>,
                          "stele: create_index() takes columns of a table; name them: "
                          "create_index(Book::title) [S374]");
            return false;
        } else {
            using twice =
                detail::first_bad<list<Given...>, detail::several_times<Given...>::template test>;
            if constexpr (!detail::same<twice, void>)
                static_assert(is_indexed_once<twice, Given...>,
                              "stele: create_index() names a column twice; name each once [S376]");
            return detail::same<twice, void>;
        }
    }
};

}  // namespace check
}  // namespace stele
