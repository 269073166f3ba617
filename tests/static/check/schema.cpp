// SPDX-License-Identifier: BSL-1.0

// The checks of a table's definition, each once true and once false; and definitions that come close to
// what they refuse.

#include "statements.hpp"

#include <stele/stele.hpp>

#include <string>

namespace {

using stele::name_problem;
using stele::detail::member_t;
using stele::detail::no_member;
using stele::detail::no_type;
using stele::detail::problem_of_names;

// Names, as they are written.
static_assert(problem_of_names("Pet", {}) == name_problem::none);
static_assert(problem_of_names("Pet", {"pet_id", "kind", "name"}) == name_problem::none);
static_assert(problem_of_names("Pet", {"pet_id", "kind", "kind"}) == name_problem::twice);
static_assert(problem_of_names("Pet", {"a", "b", "A"}) == name_problem::alike);
static_assert(problem_of_names("pet", {"pet_id", "pet"}) == name_problem::as_table);
static_assert(problem_of_names("Pet", {"\"pet_id\""}) == name_problem::no_name);
static_assert(problem_of_names("Pet", {"5"}) == name_problem::no_name);
static_assert(stele::names_are_free_of<name_problem::none>);
static_assert(!stele::names_are_free_of<name_problem::twice>);
static_assert(stele::is_outside_functions<true>);
static_assert(!stele::is_outside_functions<false>);

// What a row has for a column.
struct no_default {
    explicit no_default(int);
};
static_assert(std::is_same_v<member_t<int, no_type(int)>, int>);
static_assert(std::is_same_v<member_t<int, no_type>, no_type>);
static_assert(std::is_same_v<member_t<int&, no_type(int&)>, no_member<int&>>);
static_assert(std::is_same_v<member_t<no_default, no_type(no_default)>, no_member<no_default>>);

}  // namespace

// A column may be called std or as an option; a type of several words is one; a text key may be filled by a default.
STELE_TABLE(Odd, "odd",
    column(id, std::string, primary_key, generated, default_sql("(hex(randomblob(16)))")),
    column(std, int),
    column(primary_key, int),
    column(unique, unsigned int, unique),
    column(index, ::std::int64_t, indexed, default_(4)),
    column(check, (std::optional<std::int64_t>), default_(::std::nullopt)),
    column(Kind, std::string, named("kind_1"), max_length(4)),
    column(kind, std::string, named("kind_2"), collate("no case")),
    index(Kind, kind));
static_assert(stele::sql(select(Odd::std, Odd::primary_key, Odd::unique)) ==
              R"(SELECT "odd"."std", "odd"."primary_key", "odd"."unique" FROM "odd")");
static_assert(std::is_same_v<decltype(Odd::row::unique), unsigned int>);
static_assert(std::is_same_v<decltype(Odd::row::check), std::optional<std::int64_t>>);
static_assert(stele::has_columns<Odd::stele_columns>);
static_assert(!stele::has_columns<stele::list<>>);
static_assert(stele::column_type_is_mapped<Odd::columns::std>);
static_assert(stele::column_type_is_member<Odd::columns::std>);
static_assert(stele::columns_are_distinct<stele::list<Odd::columns::std, Odd::columns::unique>>);
static_assert(!stele::columns_are_distinct<stele::list<Odd::columns::std, Odd::columns::std>>);
