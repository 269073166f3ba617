// SPDX-License-Identifier: BSL-1.0
#pragma once

// UNION, UNION ALL, INTERSECT, EXCEPT: SELECTs one below the other, as one statement that can be
// ordered, limited, and used wherever a SELECT can.

#include <stele/check/select_arguments.hpp>
#include <stele/check/set_operation.hpp>
#include <stele/statement/derived.hpp>
#include <stele/statement/select.hpp>

namespace stele {

namespace detail {

// clang-format off
struct union_distinct { static constexpr std::string_view sql = " UNION "; };
struct union_of_all   { static constexpr std::string_view sql = " UNION ALL "; };
struct intersection   { static constexpr std::string_view sql = " INTERSECT "; };
struct difference     { static constexpr std::string_view sql = " EXCEPT "; };
// clang-format on

/// A column of a set operation's result, named as in its first SELECT.
template <class Name, class T>
struct result_column : expression<result_column<Name, T>>, derived_member<Name> {
    using stele_type = T;
    using stele_children = list<>;
    static constexpr auto stele_precedence = precedence::primary;
    static constexpr bool stele_parameters = false;
    static constexpr std::string_view stele_name = Name::stele_name;
    static constexpr std::string_view stele_sql_name() { return Name::stele_sql_name(); }

    template <class V>
    static constexpr void stele_walk(V& v, const result_column*) {
        if constexpr (V::wants_text) v.identifier(stele_sql_name());
    }
};
template <class T>
struct result_column<void, T> : expression<result_column<void, T>> {
    using stele_type = T;
    using stele_children = list<>;
};

/// The columns of a set operation: the names of the first SELECT, NULL where any can be.
template <class First, class... More>
struct stacked_outputs {
    using type = First;
};
template <class First, class Second, class... More>
struct stacked_outputs<First, Second, More...>
    : stacked_outputs<typename merged_outputs<First, Second>::type, More...> {};

template <class Outputs>
struct result_columns;
template <class... Outputs>
struct result_columns<list<Outputs...>> {
    using type = list<result_column<typename Outputs::name, typename Outputs::type>...>;
};

template <class Name, class T>
struct output_name<result_column<Name, T>> {
    using type = Name;
};

template <class... Items>
inline constexpr bool are_sources = false;
template <class... Items>
inline constexpr bool are_sources<list<Items...>> = (Source<Items> && ...);

// Whole tables stay whole tables where all SELECTs have the same ones, and no outer join.
template <class First, class... More>
struct set_items {
    using type = typename result_columns<
        typename stacked_outputs<outputs_of<First>, outputs_of<More>...>::type>::type;
};
template <class First, class... More>
    requires(are_sources<typename First::items> &&
             (same<typename First::items, typename More::items> && ...) &&
             same<outputs_of<First>,
                  typename stacked_outputs<outputs_of<First>, outputs_of<More>...>::type> &&
             !statement_has_outer_join<First, More...>)
struct set_items<First, More...> {
    using type = typename First::items;
};

/// Whether a SELECT has to be wrapped to be a member of a set operation: SQL has no parentheses
/// there, and applies ORDER BY and LIMIT to the whole.
template <class S>
inline constexpr bool is_wrapped =
    S::has(render::place::order_by) || S::has(render::place::limit) ||
    S::has(render::place::offset) || S::has(render::place::with) || is_set_operation<S>;

template <class... Columns>
constexpr std::size_t count_named(std::string_view name, list<Columns...>) {
    return (std::size_t{Columns::stele_sql_name() == name} + ... + 0);
}
template <class... Tables>
constexpr bool is_shared(std::string_view name, list<Tables...>) {
    return (count_named(name, columns_of<Tables>{}) + ... + 0) > 1;
}
template <class Tables, class... Outputs>
constexpr bool any_is_shared(list<Outputs...>) {
    return (is_shared(output_sql_name<Outputs>(), Tables{}) || ...);
}

/// Whether two tables of a SELECT have a column of the name of a result. SQLite looks up ORDER BY's bare names
/// in the first SELECT's tables, and so has to find that one among them.
template <class S>
inline constexpr bool is_ambiguous = false;
template <class... Clauses>
    requires(select_statement<Clauses...>::has(render::place::join))
inline constexpr bool is_ambiguous<select_statement<Clauses...>> =
    any_is_shared<statement_tables<Clauses...>>(outputs_of<select_statement<Clauses...>>{});

template <class S, class V>
constexpr void walk_member(V& v, const S* statement, bool first) {
    const bool wrapped = is_wrapped<S> || (first && is_ambiguous<S>);
    if (V::wants_text && wrapped) v.text("SELECT * FROM (");
    walk<S>(v, statement);
    if (V::wants_text && wrapped) v.text(")");
}

}  // namespace detail

/// `SELECT … UNION SELECT …`: in the place of a select list.
template <class Operator, class First, class... More>
struct set_operation {
    static constexpr auto stele_place = render::place::items;
    static constexpr bool stele_parameters =
        First::stele_parameters || (More::stele_parameters || ...);
    static constexpr bool distinct = false;
    using stele_set_operation = void;
    using stele_statements = list<First, More...>;
    using items = typename detail::set_items<First, More...>::type;
    using nodes = list<>;

    [[no_unique_address]] detail::pack<First, More...> members;

    template <class V>
    static constexpr void stele_walk(V& v, const set_operation* self, render::scope& scope) {
        scope.compound = true;
        if constexpr (V::wants_text) {
            // The members see what is around the whole, not each other.
            render::scope* const own = v.look_outward();
            detail::pack<First, More...>::each(self ? &self->members : nullptr, member<V>{v});
            v.look_in(own);
        } else {
            detail::pack<First, More...>::each(self ? &self->members : nullptr, member<V>{v});
        }
    }

private:
    template <class V>
    struct member {
        V& v;
        bool first = true;

        template <class S>
        constexpr void operator()(const S* statement) {
            if (V::wants_text && !first) v.text(Operator::sql);
            detail::walk_member<S>(v, statement, first);
            first = false;
        }
    };
};

namespace detail {

// What stands for a set operation that was refused: the first SELECT among what it was given.
template <class Operator>
constexpr auto make_set_operation() {
    return select_t<>{};
}
template <class Operator, class First, class... More>
constexpr auto make_set_operation([[maybe_unused]] First&& first, More&&... more) {
    if constexpr (!(Select<First> && ... && Select<More>) || sizeof...(More) == 0) {
        if constexpr (Select<First>)
            return std::remove_cvref_t<First>(static_cast<First&&>(first))
                .with(refused_clause<render::place::offset>{});
        else return make_set_operation<Operator>(static_cast<More&&>(more)...);
    } else if constexpr ((check::set_operands<outputs_of<std::remove_cvref_t<First>>,
                                              outputs_of<std::remove_cvref_t<More>>>() &&
                          ...)) {
        using head =
            set_operation<Operator, std::remove_cvref_t<First>, std::remove_cvref_t<More>...>;
        head members{{{static_cast<First&&>(first)}, {static_cast<More&&>(more)}...}};
        return select_statement<head, from_clause<void>>{{{std::move(members)}, {}}, {}};
    } else {
        return std::remove_cvref_t<First>(static_cast<First&&>(first))
            .with(refused_clause<render::place::offset>{});
    }
}

}  // namespace detail

#define STELE_SET_OPERATION(name, row)                                                      \
    template <class... Members>                                                             \
        requires detail::Meant<Members...>                                                  \
    constexpr auto name(Members&&... members) {                                             \
        static_cast<void>(check::members<detail::bare_t<Members>...>());                    \
        return detail::make_set_operation<detail::row>(static_cast<Members&&>(members)...); \
    }
/// `a UNION b`: the rows of both, none twice. A member with order_by or limit, or that is a set
/// operation itself, is wrapped: `SELECT * FROM (…)`. An error: SELECTs that differ in the number or the
/// types of their columns. order_by() names the result's columns: `ORDER BY "title"`.
STELE_SET_OPERATION(union_, union_distinct)
/// `a UNION ALL b`: the rows of both.
STELE_SET_OPERATION(union_all, union_of_all)
/// `a INTERSECT b`: the rows that are in both, none twice.
STELE_SET_OPERATION(intersect, intersection)
/// `a EXCEPT b`: the rows of a that are not in b, none twice.
STELE_SET_OPERATION(except, difference)
#undef STELE_SET_OPERATION

}  // namespace stele
