// SPDX-License-Identifier: BSL-1.0
#pragma once

// A table's mapper (mapper.hpp): its foreign keys and relationships as data, and the functions that know its row.

#include <stele/check/related_tables.hpp>
#include <stele/session/describe.hpp>
#include <stele/session/load.hpp>
#include <stele/session/statements.hpp>
#include <stele/statement/foreign_key_of.hpp>

#include <string>
#include <string_view>

namespace stele::detail {

template <class List>
constexpr std::size_t size_of_list = List::size;

template <class T>
struct is_relation {
    static constexpr bool value = is_belongs_to<T>::value || is_collection<T>::value || requires {
        typename T::stele_through;
    };
};
/// The relationships of a table, in order.
template <class T>
using relations_of = entries_of<T, is_relation>;

/// The places of the entries of a list for which Is holds, as an array.
template <std::size_t N>
struct places {
    int at[N + 1]{};
    std::size_t size = 0;

    constexpr void add(bool is, int place) {
        if (is) at[size++] = place;
    }
    constexpr std::span<const int> span() const { return {at, size}; }
};

template <class Key>
struct link_functions {
    using child = typename Key::stele_table;
    using parent = typename Key::stele_target;

    template <class... Columns, class F>
    static auto with_columns(list<Columns...>, const F& f) {
        return f.template operator()<Columns...>();
    }

    template <class... Columns>
    static bool any_null(const object& o, bool before, list<Columns...>) {
        return (holds_null(row_of<child>(o, before).*Columns::stele_member) || ...);
    }
    static bool is_null(const object& o) { return any_null(o, false, typename Key::stele_key{}); }

    template <class... Columns>
    static object* find_by(const identity_map& map, const object& o, bool before,
                           list<Columns...>) {
        return find_object<parent>(map,
                                   value_of(row_of<child>(o, before).*Columns::stele_member)...);
    }
    static object* find(const identity_map& map, const object& o, bool before) {
        if constexpr (same<target_key_t<Key>, primary_key_t<parent>>)
            if (!any_null(o, before, typename Key::stele_key{}))
                return find_by(map, o, before, typename Key::stele_key{});
        return nullptr;
    }

    template <class... Columns, class... Targets>
    static bool equal(const object& o, const typename parent::row& p, list<Columns...>,
                      list<Targets...>) {
        return (equal_key_parts(value_of(mapped<child>(o).row.*Columns::stele_member),
                                value_of(p.*Targets::stele_member)) &&
                ...);
    }
    static bool refers_to(const object& o, const object& p, bool before) {
        return !is_null(o) &&
               equal(o, row_of<parent>(p, before), typename Key::stele_key{}, target_key_t<Key>{});
    }

    template <class Row, class... Columns>
    static bool differs(const Row& a, const Row& b, list<Columns...>) {
        return !(equal_values(a.*Columns::stele_member, b.*Columns::stele_member) && ...);
    }
    static bool is_changed(const object& o) {
        const auto& m = mapped<child>(o);
        if (m.before) return differs(m.row, *m.before, typename Key::stele_key{});
        return o.state == object_state::pending &&
               differs(m.row, typename child::row{}, typename Key::stele_key{});
    }

    static bool target_is_changed(const object& p) {
        const auto& m = mapped<parent>(p);
        return m.before && differs(m.row, *m.before, target_key_t<Key>{});
    }

    template <class... Columns, class... Targets>
    static void assign(object& o, const object& p, list<Columns...>, list<Targets...>) {
        auto& row = mapped<child>(o).row;
        ((row.*Columns::stele_member = converted<remove_optional_t<typename Columns::stele_type>>(
              mapped<parent>(p).row.*Targets::stele_member)),
         ...);
    }
    static void take(object& o, const object& p) {
        assign(o, p, typename Key::stele_key{}, target_key_t<Key>{});
    }

    template <class Column>
    static void clear_column(typename child::row& row) {
        if constexpr (is_optional<typename Column::stele_type>) row.*Column::stele_member = {};
    }
    template <class... Columns>
    static void clear_all(typename child::row& row, list<Columns...>) {
        (clear_column<Columns>(row), ...);
    }
    static void clear(object& o) { clear_all(mapped<child>(o).row, typename Key::stele_key{}); }

    template <class... Columns>
    static void copy(typename child::row& to, const typename child::row& from, list<Columns...>) {
        ((to.*Columns::stele_member = from.*Columns::stele_member), ...);
    }
    static void reset(object& o) {
        auto& m = mapped<child>(o);
        if (m.before) copy(m.row, *m.before, typename Key::stele_key{});
        else copy(m.row, typename child::row{}, typename Key::stele_key{});
    }
};

template <class Relation, class Key>
constexpr bool shows_children_of() {
    if constexpr (is_collection<Relation>::value) return is_inverse_of<Relation, Key>();
    else return false;
}
template <class Relation, class Key>
constexpr bool goes_through() {
    if constexpr (requires { typename Relation::stele_through; })
        return same<typename near_of<Relation>::type, Key>;
    else return false;
}
template <class Key, class... Relations>
struct relations_of_key {
    static constexpr auto inverses = [] {
        places<sizeof...(Relations)> found;
        int i = 0;
        (found.add(shows_children_of<Relations, Key>(), i++), ...);
        return found;
    }();
    static constexpr auto through = [] {
        places<sizeof...(Relations)> found;
        int i = 0;
        (found.add(goes_through<Relations, Key>(), i++), ...);
        return found;
    }();
    static constexpr bool orphans = Key::stele_delete_orphan || [] {
        return ([] {
            if constexpr (shows_children_of<Relations, Key>())
                return Relations::stele_delete_orphan;
            else return false;
        }() || ...);
    }();
    static constexpr key_options options = [] {
        key_options all = options_of<Key>;
        [[maybe_unused]] const auto add = [&all](const key_options& o) {
            all.cascade_delete = all.cascade_delete || o.cascade_delete;
            all.set_null = all.set_null || o.set_null;
            all.restrict = all.restrict || o.restrict;
            all.on_update_cascade = all.on_update_cascade || o.on_update_cascade;
            all.deferred = all.deferred || o.deferred;
        };
        ((shows_children_of<Relations, Key>() ? add(options_of<Relations>) : void()), ...);
        return all;
    }();
};
template <class Key, class... Relations>
relations_of_key<Key, Relations...> relations_at(list<Relations...>);

template <class Key>
constexpr link make_link() {
    using at = decltype(relations_at<Key>(relations_of<typename Key::stele_target>{}));
    using f = link_functions<Key>;
    constexpr bool nullable = all_optional<typename Key::stele_key>;
    constexpr int relation =
        is_belongs_to<Key>::value
            ? static_cast<int>(place_of<Key>(relations_of<typename Key::stele_table>{}))
            : -1;
    return {.target = &mapper_of<typename Key::stele_target>,
            .relation = relation,
            .nullable = nullable,
            .deferred = at::options.deferred,
            .cascade_delete = at::options.cascade_delete,
            .set_null = at::options.set_null,
            .restrict_delete = at::options.restrict,
            .on_update_cascade = at::options.on_update_cascade,
            .orphans_go = at::orphans || (at::options.cascade_delete && !nullable),
            .inverses = at::inverses.span(),
            .through = at::through.span(),
            .is_null = &f::is_null,
            .find = &f::find,
            .refers_to = &f::refers_to,
            .target_is_changed = &f::target_is_changed,
            .is_changed = &f::is_changed,
            .take = &f::take,
            .clear = &f::clear,
            .reset = &f::reset};
}

template <class Key>
constexpr int place_of_key() {
    return static_cast<int>(place_of<Key>(foreign_keys_t<typename Key::stele_table>{}));
}

// Null where the rows would be no objects.
template <class R>
constexpr auto collection_loader() -> decltype(relation::load) {
    if constexpr (has_primary_key<related_table_t<R>>) return &load_collection<R>;
    else return nullptr;
}
template <class Key>
constexpr auto key_loader() -> decltype(relation::load_children) {
    if constexpr (has_primary_key<typename Key::stele_table>) return &load_by_key<Key>;
    else return nullptr;
}

template <class R>
constexpr relation make_relation() {
    if constexpr (is_belongs_to<R>::value) {
        return {.kind = relation_kind::belongs_to,
                .name = R::stele_name,
                .target = &mapper_of<typename R::stele_target>,
                .child = nullptr,
                .key = place_of_key<R>(),
                .far_key = -1,
                .load = &load_parent<R>,
                .load_children = nullptr};
    } else if constexpr (requires { typename R::stele_through; }) {
        using near = typename near_of<R>::type;
        using far = typename far_of<R>::type;
        return {.kind = relation_kind::many_to_many,
                .name = R::stele_name,
                .target = &mapper_of<typename far::stele_target>,
                .child = &mapper_of<typename R::stele_target>,
                .key = place_of_key<near>(),
                .far_key = place_of_key<far>(),
                .load = collection_loader<R>(),
                .load_children = key_loader<near>()};
    } else {
        return {.kind = std::is_base_of_v<has_one, R> ? relation_kind::has_one
                                                      : relation_kind::has_many,
                .name = R::stele_name,
                .target = &mapper_of<typename R::stele_target>,
                .child = &mapper_of<typename R::stele_target>,
                .key = place_of_key<inverse_t<R>>(),
                .far_key = -1,
                .load = collection_loader<R>(),
                .load_children = key_loader<inverse_t<R>>()};
    }
}

template <class Keys>
inline constexpr std::span<const link> links_of_list{};
template <class... Keys>
struct link_array {
    static constexpr link data[]{make_link<Keys>()...};
};
template <class Key, class... Keys>
inline constexpr std::span<const link> links_of_list<list<Key, Keys...>>{
    link_array<Key, Keys...>::data};

template <class Relations>
inline constexpr std::span<const relation> relations_of_list{};
template <class... Relations>
struct relation_array {
    static constexpr relation data[]{make_relation<Relations>()...};
};
template <class R, class... Rs>
inline constexpr std::span<const relation> relations_of_list<list<R, Rs...>>{
    relation_array<R, Rs...>::data};

template <class T>
struct table_functions {
    using mapped_type = mapped_object<T>;
    using keys = primary_key_t<T>;

    static void destroy(object* o) { delete &mapped<T>(*o); }
    static void describe(std::string& out, const object& o) {
        describe_row<T>(out, mapped<T>(o).row, columns_of<T>{});
    }
    static bool has_key(const object& o) { return row_values<T>::has_key(mapped<T>(o).row); }
    static std::uint64_t hash(const object& o) {
        return std::apply([](const auto&... parts) { return hash_key(mapper_of<T>(), parts...); },
                          mapped<T>(o).key);
    }
    template <class... Keys>
    static void copy_key(mapped_type& m, list<Keys...>) {
        m.key = key_of<T>(m.row.*Keys::stele_member...);
    }
    static void take_key(object& o) { copy_key(mapped<T>(o), keys{}); }
    template <class... Keys>
    static bool key_differs(const mapped_type& m, list<Keys...>) {
        return m.key != std::tie(m.row.*Keys::stele_member...);
    }
    static bool key_is_changed(const object& o) { return key_differs(mapped<T>(o), keys{}); }
    static void unset_key(object& o) {
        if constexpr (row_values<T>::keyless) set_generated_key<T>(mapped<T>(o).row, keys{}, 0);
    }
    static void reset_version(object& o) {
        if constexpr (!std::is_void_v<version_of<T>>)
            if (auto& m = mapped<T>(o); m.before)
                m.row.*version_of<T>::stele_member = (*m.before).*version_of<T>::stele_member;
    }
    static std::shared_ptr<const void> save_key(const object& o) {
        return std::make_shared<const key_of<T>>(mapped<T>(o).key);
    }
    static void restore_key(object& o, const void* saved) {
        mapped<T>(o).key = *static_cast<const key_of<T>*>(saved);
    }
    static void remember(object& o) {
        auto& m = mapped<T>(o);
        m.before = std::make_unique<typename T::row>(m.row);
    }
    static void forget(object& o) { mapped<T>(o).before.reset(); }
    static std::shared_ptr<const void> save_row(const object& o) {
        return std::make_shared<const typename T::row>(mapped<T>(o).row);
    }
    static void remember_row(object& o, const void* saved) {
        if (auto& m = mapped<T>(o); m.before)
            *m.before = *static_cast<const typename T::row*>(saved);
    }
    static void revert(object& o) {
        if (auto& m = mapped<T>(o); m.before) m.row = std::move(*m.before);
    }
    static bool is_changed(const object& o) {
        const auto& m = mapped<T>(o);
        return m.before && !equal_rows(m.row, *m.before, columns_of<T>{});
    }
};

/// An entry whose foreign key, or whose inverse, does not match its target's columns.
template <class Entry>
constexpr bool key_misfits() {
    if constexpr (is_foreign_key<Entry>::value) return !foreign_key_fits<Entry>;
    else if constexpr (is_collection<Entry>::value) {
        if constexpr (same<inverse_t<Entry>, void>) return false;
        else if constexpr (is_foreign_key<inverse_t<Entry>>::value)
            return !foreign_key_fits<inverse_t<Entry>>;
        else return false;
    } else return false;
}
template <class Entry>
struct misfit {
    static constexpr bool value = key_misfits<Entry>();
};
template <class Entry>
constexpr void refuse_misfit() {
    if constexpr (is_foreign_key<Entry>::value) check::foreign_key<Entry>();
    else check::foreign_key<inverse_t<Entry>>();
}

template <class T>
const mapper& mapper_of() {
    using f = table_functions<T>;
    using wrong = first_bad<typename T::stele_entries, misfit>;
    if constexpr (!same<wrong, void>) {
        refuse_misfit<wrong>();
        static constexpr mapper none{.name = T::stele_name};
        return none;
    } else if constexpr (!has_primary_key<T>) {  // has no objects
        static constexpr mapper none{.name = T::stele_name,
                                     .links = links_of_list<foreign_keys_t<T>>};
        return none;
    } else {
        static constexpr mapper it{.name = T::stele_name,
                                   .links = links_of_list<foreign_keys_t<T>>,
                                   .relations = relations_of_list<relations_of<T>>,
                                   .destroy = &f::destroy,
                                   .describe = &f::describe,
                                   .has_key = &f::has_key,
                                   .hash = &f::hash,
                                   .key_is_changed = &f::key_is_changed,
                                   .take_key = &f::take_key,
                                   .unset_key = &f::unset_key,
                                   .reset_version = &f::reset_version,
                                   .save_key = &f::save_key,
                                   .restore_key = &f::restore_key,
                                   .remember = &f::remember,
                                   .forget = &f::forget,
                                   .save_row = &f::save_row,
                                   .remember_row = &f::remember_row,
                                   .revert = &f::revert,
                                   .is_changed = &f::is_changed,
                                   .insert = &insert_object<T>,
                                   .update = &update_object<T>,
                                   .erase = &erase_object<T>,
                                   .load = &load_object<T>};
        return it;
    }
}

}  // namespace stele::detail
