// SPDX-License-Identifier: BSL-1.0
#pragma once

// The statement that loads a relationship for many objects at once, and who of them gets which row.

#include <stele/session/joined.hpp>
#include <stele/session/keys_in.hpp>
#include <stele/session/load.hpp>
#include <stele/session/loading.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace stele::detail {

/// Objects by the values that rows know them by.
class owner_index {
public:
    void add(std::uint64_t hash, std::size_t owner) { places_.emplace_back(hash, owner); }
    void sort() { std::sort(places_.begin(), places_.end()); }
    /// Calls f with each owner of a hash.
    template <class F>
    void for_each(std::uint64_t hash, const F& f) const {
        for (auto at = find(hash); at != places_.end() && at->first == hash; ++at) f(at->second);
    }
    /// The first of a hash that there is and that `is` says yes to.
    template <class Is>
    std::size_t first(std::uint64_t hash, const Is& is) const {
        auto at = find(hash);
        while (!is(at->second)) ++at;
        return at->second;
    }

private:
    std::vector<std::pair<std::uint64_t, std::size_t>>::const_iterator find(
        std::uint64_t hash) const {
        return std::lower_bound(places_.begin(), places_.end(),
                                std::pair<std::uint64_t, std::size_t>{hash, 0});
    }

    std::vector<std::pair<std::uint64_t, std::size_t>> places_;
};

/// A row of a collection, and whose it is.
struct related_row {
    std::size_t owner;
    object_ref found;
};

/// Through a pivot table an object is there once, however many links lead to it.
inline void drop_doubles(std::vector<related_row>& rows) {
    std::vector<std::size_t> order(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto key = [&rows](std::size_t i) {
        return std::tuple{rows[i].owner, reinterpret_cast<std::uintptr_t>(rows[i].found.get()), i};
    };
    std::sort(order.begin(), order.end(),
              [&key](std::size_t a, std::size_t b) { return key(a) < key(b); });
    for (std::size_t i = order.size(); i-- > 1;)
        if (rows[order[i]].owner == rows[order[i - 1]].owner &&
            rows[order[i]].found == rows[order[i - 1]].found)
            rows[order[i]].found = {};
    std::erase_if(rows, [](const related_row& r) { return !r.found; });
}

/// Gives each owner what was read for it.
inline void settle_rows(session_state& s, const std::vector<object*>& owners, int relation,
                        std::vector<related_row>&& rows) {
    std::vector<std::vector<object_ref>> items(owners.size());
    for (related_row& r : rows) items[r.owner].push_back(std::move(r.found));
    for (std::size_t i = 0; i < owners.size(); ++i)
        settle_related(s, *owners[i], relation, std::move(items[i]));
}

/// One owner alone, whose key cannot stand in a list.
inline void load_alone(session_state& s, object& owner, int relation,
                       std::vector<object_ref>& kept) {
    std::vector<object_ref> items;
    relation_at(owner, relation).load(s, owner, items);
    kept.insert(kept.end(), items.begin(), items.end());
    settle_related(s, owner, relation, std::move(items));
}

/// The columns on both sides: those of the owners, and those of the rows that refer to them.
template <class R>
struct ends_of_load {
    using near = inverse_t<R>;
    using of_owner = target_key_t<near>;
    using of_row = typename near::stele_key;
    static constexpr bool before = true;  // children refer to what is in the database
};
template <class R>
    requires(is_belongs_to<R>::value)
struct ends_of_load<R> {
    using of_owner = typename R::stele_key;
    using of_row = target_key_t<R>;
    static constexpr bool before = false;
};
template <class R>
    requires requires { typename R::stele_through; }
struct ends_of_load<R> {
    using near = typename near_of<R>::type;
    using of_owner = target_key_t<near>;
    using of_row = typename near::stele_key;
    static constexpr bool before = true;
};

/// `SELECT "book".…, "book"."author_id" FROM "book" WHERE "book"."author_id" IN (…)`
template <class R, class... Columns>
auto select_for_keys(list<Columns...> columns, std::string keys) {
    using target = related_table_t<R>;
    if constexpr (requires { typename R::stele_through; }) {
        using pivot = typename R::stele_target;
        return select(target{}, Columns{}...)
            .join(pivot{})
            .on(key_condition<typename far_of<R>::type, pivot, target>())
            .where(is_one_of(columns, std::move(keys)));
    } else if constexpr (is_belongs_to<R>::value) {
        return select(target{}).where(is_one_of(columns, std::move(keys)));
    } else {
        return select(target{}, Columns{}...).where(is_one_of(columns, std::move(keys)));
    }
}
template <class R, class... Next>
auto select_for_load(list<Next...>, std::string keys) {
    using columns = typename ends_of_load<R>::of_row;
    const auto with_options = [](auto statement) {
        if constexpr (sizeof...(Next) == 0) return statement;
        else return std::move(statement).options(Next{}...);
    };
    if constexpr (R::stele_is_ordered)
        return with_options(select_for_keys<R>(columns{}, std::move(keys))
                                .order_by(R::template stele_order<related_table_t<R>>()));
    else return with_options(select_for_keys<R>(columns{}, std::move(keys)));
}

template <class Option>
struct batch_of {
    using relationship = typename Option::relationship;
    using ends = ends_of_load<relationship>;
    using owner_table = typename relationship::stele_table;
    static constexpr int place = place_of_relation<relationship>;
    static constexpr bool is_of_parents = is_belongs_to<relationship>::value;

    static void load(session_state& s, const std::vector<object*>& owners,
                     std::vector<object_ref>& kept) {
        s.begin();
        owner_index index;
        for (std::size_t i = 0; i < owners.size(); ++i)
            index.add(hash_of_owner(*owners[i], typename ends::of_owner{}), i);
        index.sort();
        key_list keys;
        for (const std::size_t i : take_keys(keys, index, owners))
            load_alone(s, *owners[i], place, kept);
        if (keys.empty()) return;
        std::vector<related_row> rows = read_rows(s, keys, index, owners, kept);
        if constexpr (requires { typename relationship::stele_through; }) drop_doubles(rows);
        if constexpr (!is_of_parents) settle_rows(s, owners, place, std::move(rows));
    }

private:
    // Each key once; returns the owners whose key cannot stand in a list.
    static std::vector<std::size_t> take_keys(key_list& keys, const owner_index& index,
                                              const std::vector<object*>& owners) {
        std::vector<std::size_t> alone;
        for (std::size_t i = 0; i < owners.size(); ++i) {
            const auto key = key_of_owner(*owners[i], typename ends::of_owner{});
            const std::size_t first = index.first(
                hash_of_owner(*owners[i], typename ends::of_owner{}), [&](std::size_t other) {
                    return is_key_of(*owners[other], typename ends::of_owner{}, key);
                });
            const bool taken =
                first == i
                    ? std::apply([&](const auto&... parts) { return keys.add(parts...); }, key)
                    : !std::binary_search(alone.begin(), alone.end(), first);
            if (!taken) alone.push_back(i);
        }
        return alone;
    }
    template <class... Columns>
    static auto key_of_owner(const object& owner, list<Columns...>) {
        const auto& row = row_of<owner_table>(owner, ends::before);
        return std::tie(value_of(row.*Columns::stele_member)...);
    }
    template <class... Columns>
    static std::uint64_t hash_of_owner(const object& owner, list<Columns...>) {
        const auto& row = row_of<owner_table>(owner, ends::before);
        return hash_of(value_of(row.*Columns::stele_member)...);
    }
    template <class... Values>
    static std::uint64_t hash_of(const Values&... values) {
        return hash_key(mapper_of<owner_table>(), values...);
    }
    template <class... Columns, class Key>
    static bool is_key_of(const object& owner, list<Columns...>, const Key& key) {
        const auto& row = row_of<owner_table>(owner, ends::before);
        return std::apply(
            [&](const auto&... parts) {
                return (equal_key_parts(value_of(row.*Columns::stele_member), parts) && ...);
            },
            key);
    }

    static std::vector<related_row> read_rows(session_state& s, key_list& keys,
                                              [[maybe_unused]] const owner_index& index,
                                              [[maybe_unused]] const std::vector<object*>& owners,
                                              std::vector<object_ref>& kept) {
        const auto statement = select_for_load<relationship>(typename Option::next{}, keys.take());
        using type = std::remove_const_t<decltype(statement)>;
        std::vector<related_row> rows;
        const sqlite::lease lease = s.db.start(statement);
        while (lease->step()) {
            int column = 0;
            try {
                object_ref found{&read_object<related_table_t<relationship>>(s, *lease, column)};
                kept.push_back(found);
                if constexpr (!is_of_parents) read_key(*lease, column, found, index, owners, rows);
                read_joined(s, *lease, column, *found, typename options_in<type>::type{}, kept);
            } catch (const value_error& e) {
                sqlite::detail::rethrow(e, *lease, column);
            }
        }
        return rows;
    }
    // Whose it is.
    template <class Cursor>
    static void read_key(const Cursor& cursor, int& column, const object_ref& found,
                         const owner_index& index, const std::vector<object*>& owners,
                         std::vector<related_row>& rows) {
        typename key_of_columns<typename ends::of_row>::type key{};
        std::apply([&](auto&... parts) { ((read_cell(cursor, column, parts), ++column), ...); },
                   key);
        const std::uint64_t hash =
            std::apply([](const auto&... parts) { return hash_of(parts...); }, key);
        index.for_each(hash, [&](std::size_t owner) {
            if (is_key_of(*owners[owner], typename ends::of_owner{}, key))
                rows.push_back({owner, found});
        });
    }
};

/// The plan of an option.
template <class Option>
struct plan_of;
template <class Options>
inline constexpr std::span<const load_plan> plans_of{};
template <class... Options>
struct plan_array {
    static constexpr load_plan data[]{plan_of<Options>::make()...};
};
template <class Option, class... Options>
inline constexpr std::span<const load_plan> plans_of<list<Option, Options...>>{
    plan_array<Option, Options...>::data};

// What joined() has not loaded, as of an object that was loaded already, is loaded as by selectin().
template <class Strategy, class R, class... Next>
struct plan_of<load_option<Strategy, R, Next...>> {
    static constexpr load_plan make() {
        return {.relation = place_of_relation<R>,
                .next = plans_of<list<Next...>>,
                .load = &batch_of<load_option<Strategy, R, Next...>>::load};
    }
};
template <class R>
struct plan_of<load_option<load_never, R>> {
    static constexpr load_plan make() {
        return {.relation = place_of_relation<R>, .next = {}, .load = nullptr};
    }
};

}  // namespace stele::detail
