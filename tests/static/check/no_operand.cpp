// SPDX-License-Identifier: BSL-1.0
// The checks of what is no operand, of constants beside columns and of calls, each once true and
// once false.
#include <stele/stele.hpp>

#include <optional>
#include <string>
#include <vector>

namespace check_no_operand {

enum class size { small, large };

STELE_TABLE(Maker, "maker",
    column(maker_id, std::int64_t, primary_key));
STELE_TABLE(Item, "item",
    column(item_id,  std::int64_t, primary_key),
    column(maker_id, std::int64_t),
    column(name,     std::string, max_length(5)),
    column(width,    std::optional<std::int16_t>),
    column(count,    std::uint8_t),
    column(sold,     bool),
    belongs_to(maker, Maker, maker_id));

using columns = Item::columns;
using namespace stele::literals;
using stele::lit;

template <class T>
using type_of = std::remove_cvref_t<T>;
#define TYPE(...) type_of<decltype(__VA_ARGS__)>

// What is of the language, and what of it is no operand.
static_assert(stele::NoOperand<TYPE(Item)> && stele::OfLanguage<TYPE(Item)>);
static_assert(stele::NoOperand<TYPE(Item::maker)> && stele::NoOperand<TYPE("n"_c)>);
static_assert(stele::NoOperand<TYPE(Item::name.desc())>);
static_assert(stele::NoOperand<TYPE(Item::name.as<"n">())>);
static_assert(stele::NoOperand<TYPE(when(Item::sold, 1))>);
static_assert(stele::NoOperand<TYPE(partition_by(Item::sold))>);
static_assert(stele::NoOperand<TYPE(delete_from(Item))>);
static_assert(!stele::NoOperand<columns::name> && stele::OfLanguage<columns::name>);
static_assert(!stele::NoOperand<TYPE(select(Item::name))>);
static_assert(!stele::NoOperand<int> && !stele::OfLanguage<int> && !stele::OfLanguage<Item::row>);

struct unmapped {};
static_assert(stele::can_be_value<unmapped> && !stele::can_be_value<std::nullptr_t>);
static_assert(!stele::can_be_value<int*> && !stele::can_be_value<char>);
static_assert(stele::detail::why_no_value<std::vector<char>>() == stele::no_value::bytes);
static_assert(stele::detail::why_no_value<std::byte[4]>() == stele::no_value::bytes);
static_assert(stele::detail::why_no_value<std::vector<int>>() == stele::no_value::range);
static_assert(!stele::can_be_value<std::vector<int>> && !stele::can_be_value<std::wstring>);
static_assert(stele::is_no_operand<TYPE(Item)> && !stele::is_no_operand<unmapped>);
static_assert(!stele::is_no_operand<int> && !stele::is_no_operand<columns::name>);
static_assert(stele::usable<columns::name, int> && !stele::usable<columns::name, TYPE(Item)>);
static_assert(stele::selects_several_columns<TYPE(select(Item))>);
static_assert(!stele::selects_several_columns<TYPE(select(Item::name))>);

// Comparisons.
static_assert(stele::is_chained<TYPE(Item::width < 4)> && !stele::is_chained<columns::sold>);
static_assert(!stele::is_chained<TYPE(Item::sold&& Item::sold)>);
static_assert(stele::compares_itself<columns::name, columns::name>);
static_assert(!stele::compares_itself<columns::item_id, columns::maker_id>);
template <class E>
inline constexpr bool is_twice = stele::compares_itself<E, E>;
static_assert(is_twice<TYPE(lower(Item::name))> && is_twice<TYPE(-Item::width + lit<1>)>);
static_assert(!is_twice<TYPE(Item::width + 1)> && !is_twice<TYPE(lit<1>)>);
static_assert(!is_twice<TYPE("n"_p.of<int>())> && !is_twice<TYPE(Item::width + "n"_p)>);
static_assert(!is_twice<TYPE(stele::function<"random", int>())> && !is_twice<int>);
static_assert(!is_twice<TYPE(stele::raw<int>("random()"))> && !is_twice<TYPE(select(Item::name))>);
static_assert(!is_twice<TYPE(scalar_subquery(select(Item::width)) + Item::width)>);
static_assert(stele::placeholder_can_be<int> && stele::placeholder_can_be<std::optional<int>>);
static_assert(stele::placeholder_can_be<std::string_view>);
static_assert(!stele::placeholder_can_be<std::vector<int>> &&
              !stele::placeholder_can_be<const int>);
static_assert(stele::compares_two_things<int> && !stele::compares_two_things<columns::name>);

// Constants.
static_assert(stele::Constant<TYPE(lit<4>)> && !stele::Constant<int>);
static_assert(stele::constant_in_range<columns::width, TYPE(lit<-32768>)>);
static_assert(!stele::constant_in_range<columns::width, TYPE(lit<32768>)>);
static_assert(stele::constant_in_range<columns::count, TYPE(lit<255>)>);
static_assert(!stele::constant_in_range<columns::count, TYPE(lit<-1>)>);
static_assert(stele::constant_within_length<columns::name, TYPE(lit<"äöüäö">)>);
static_assert(!stele::constant_within_length<columns::name, TYPE(lit<"abcdef">)>);
static_assert(stele::divides_by_no_zero<TYPE(lit<2>)>);
static_assert(!stele::divides_by_no_zero<TYPE(lit<0>)> &&
              !stele::divides_by_no_zero<TYPE(lit<0.0>)>);
static_assert(stele::adds_no_texts<stele::detail::plus, columns::width, int>);
static_assert(stele::adds_no_texts<stele::detail::minus, columns::name, int>);
static_assert(!stele::adds_no_texts<stele::detail::plus, columns::name, std::string>);

// Calls.
static_assert(stele::takes_so_many<stele::detail::fn::trim, 2>);
static_assert(!stele::takes_so_many<stele::detail::fn::lower, 2>);
static_assert(stele::predicate_takes<stele::detail::predicates::like, 2>);
static_assert(!stele::predicate_takes<stele::detail::predicates::contains, 2>);
static_assert(stele::predicate_takes<stele::detail::predicates::between, 2>);
static_assert(!stele::predicate_takes<stele::detail::predicates::between, 1>);
static_assert(stele::is_of_language<stele::detail::fn::lower, columns::name>);
static_assert(!stele::is_of_language<stele::detail::fn::lower, int>);
static_assert(stele::says_its_type<int> && !stele::says_its_type<stele::detail::unsaid>);
static_assert(!stele::says_its_name<int>);
static_assert(stele::takes_no_argument<0> && !stele::takes_no_argument<1>);
static_assert(stele::is_collated<columns::name> && !stele::is_collated<columns::count>);
static_assert(stele::is_condition_and_value<columns::sold, int>);
static_assert(!stele::is_condition_and_value<columns::sold>);
static_assert(!stele::language_has<stele::refused_operator::bit_and, columns::sold, columns::sold>);

// An expression converts to bool, to say that it decides nothing in C++; to no number.
static_assert(std::is_convertible_v<columns::sold, bool>);
static_assert(!std::is_convertible_v<columns::sold, int>);
static_assert(
    !stele::language_has<stele::refused_operator::condition, decltype(columns::sold{} == true)>);

// Types that are said, values that are one, names and clauses from elsewhere.
struct nested_node {
    using stele_nested = void;
};
static_assert(stele::raw_can_give<int> && !stele::raw_can_give<void>);
static_assert(stele::is_one_value<columns::name> && !stele::is_one_value<nested_node>);
static_assert(stele::says_its_type<int> && !stele::language_has_function<columns::name>);
static_assert(!stele::takes_in_brackets_of_relationship<columns::name>);
static_assert(!stele::branches_stand_within<columns::name>);
static_assert(!stele::with_stands_first<int> && !stele::has_direction<columns::name>);
static_assert(!stele::is_named_last<columns::name>);
static_assert(!stele::values_has_assignments<int>);
// A number is no name, and as good as none.
static_assert(std::string_view{stele::fixed_string{5}}.empty());
static_assert(std::string_view{stele::fixed_string{"5"}} == "5");
// <=> is an error, and < is not made of it.
static_assert(std::is_same_v<decltype(columns::count{} < 5)::stele_children,
                             stele::list<columns::count, stele::parameter<std::int64_t>>>);

}  // namespace check_no_operand
