// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a session's query loads: which objects of a row have options, and what is read or loaded for them.

#include <stele/session/entity.hpp>
#include <stele/session/selectin.hpp>
#include <stele/statement/held.hpp>

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace stele::detail {

template <class T>
inline constexpr bool is_entity = false;
template <auto Table>
inline constexpr bool is_entity<entity<Table>> = true;

/// The object of an item in a row; null where it is empty, or the row has the first item alone.
template <std::size_t I, class Row>
object* object_at(const Row& row) {
    if constexpr (is_entity<Row>) return I == 0 ? row.get_object() : nullptr;
    else if constexpr (requires { row.template get<I>(); })
        return row.template get<I>().get_object();
    else if constexpr (requires { std::tuple_size<Row>::value; })
        return std::get<I>(row).get_object();
    else return nullptr;
}

template <class S, class Options, class Items, class Indices>
struct loading_of;
/// The options of a query: those of its statement, and those of its result alone.
template <class S, class... Options, class... Items, std::size_t... Is>
struct loading_of<S, list<Options...>, list<Items...>, indices<Is...>> {
    static constexpr bool none = sizeof...(Options) == 0;

    /// Reads the columns of joined(), which are behind those of the statement.
    template <class Row, class Cursor>
    static void read(session_state& s, const Row& row, const Cursor& cursor, int& column,
                     std::vector<object_ref>& kept) {
        using own = typename options_in<S>::type;
        column = static_cast<int>(outputs_of<S>::size);
        read_options(s, row, cursor, column, kept, own{});
    }
    /// Loads the rest for all rows.
    template <class Row>
    static void load(session_state& s, const std::vector<Row>& rows,
                     std::vector<object_ref>& kept) {
        (load_option_of<Options>(s, rows, kept), ...);
    }

private:
    template <class Option, class Item>
    static constexpr bool applies =
        same<typename unaliased<Item>::type, typename Option::relationship::stele_table>;

    template <class Row, class Cursor, class... Own>
    static void read_options(session_state& s, const Row& row, const Cursor& cursor, int& column,
                             std::vector<object_ref>& kept, list<Own...>) {
        [[maybe_unused]] const auto read_option = [&]<class Option>(list<Option>) {
            (read_item<Option, Items, Is>(s, row, cursor, column, kept), ...);
        };
        (read_option(list<Own>{}), ...);
    }
    template <class Option, class Item, std::size_t I, class Row, class Cursor>
    static void read_item([[maybe_unused]] session_state& s, [[maybe_unused]] const Row& row,
                          [[maybe_unused]] const Cursor& cursor, [[maybe_unused]] int& column,
                          [[maybe_unused]] std::vector<object_ref>& kept) {
        if constexpr (is_joined<Option> && applies<Option, Item>) {
            if (object* owner = object_at<I>(row))
                read_joined_rows<Option>(s, cursor, column, *owner, kept);
            else ++column;
        }
    }

    template <class Option, class Row>
    static void load_option_of(session_state& s, const std::vector<Row>& rows,
                               std::vector<object_ref>& kept) {
        std::vector<object_ref> owners;
        for (const Row& row : rows) (append_owner<Option, Items, Is>(row, owners), ...);
        static constexpr load_plan plan = plan_of<Option>::make();
        load_related(s, plan, owners, kept);
    }
    template <class Option, class Item, std::size_t I, class Row>
    static void append_owner([[maybe_unused]] const Row& row,
                             [[maybe_unused]] std::vector<object_ref>& owners) {
        if constexpr (applies<Option, Item>)
            if (object* owner = object_at<I>(row)) owners.emplace_back(owner);
    }
};
template <class S, class OfResult>
using query_loading = loading_of<S, typename concat<typename options_in<S>::type, OfResult>::type,
                                 typename S::items, make_indices<S::items::size>>;

template <class S, class... Added>
using with_options_t = decltype(std::declval<std::remove_cvref_t<S>>().options(Added{}...));

/// A statement that a result holds, with options.
template <class... Added, class S>
held<with_options_t<S, Added...>> hold_with_options(held<S>&& statement) {
    if constexpr (std::is_reference_v<S>) return {statement.get().options(Added{}...)};
    else return {std::move(statement.value).options(Added{}...)};
}
template <class... Added, class S, class Values>
held<call<with_options_t<S, Added...>, Values>> hold_with_options(held<call<S, Values>>&& called) {
    return {hold_with_options<Added...>(std::move(called.of)), std::move(called.values)};
}

}  // namespace stele::detail
