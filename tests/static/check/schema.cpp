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
static_assert(problem_of_names("Pet", {"pet id"}) == name_problem::no_name);
static_assert(problem_of_names("Pet", {"Pet::id"}) == name_problem::no_name);
static_assert(stele::detail::problem_of_place("", true, true) == name_problem::none);
static_assert(stele::detail::problem_of_place("main", true, true) == name_problem::in_function);
static_assert(stele::detail::problem_of_place("", false, true) == name_problem::in_class);
static_assert(stele::detail::problem_of_place("", true, false) == name_problem::defined_twice);

// The texts of columns' types.
static_assert(problem_of_names("Pet", {"id\2unsigned long long"}) == name_problem::none);
static_assert(problem_of_names("Pet", {"id\2automatic"}) == name_problem::none);
static_assert(problem_of_names("Pet", {"id\2Of<const int>"}) == name_problem::none);
static_assert(problem_of_names("Pet", {"id\2decltype(a == b)"}) == name_problem::none);
static_assert(problem_of_names("Pet", {"id\2auto"}) == name_problem::type_auto);
static_assert(problem_of_names("Pet", {"id\2const int"}) == name_problem::type_const);
static_assert(problem_of_names("Pet", {"id\2int const"}) == name_problem::type_const);
static_assert(problem_of_names("Pet", {"id\2int = 5"}) == name_problem::type_with_value);
static_assert(problem_of_names("Pet", {"id\2int primary_key"}) == name_problem::type_without_comma);
static_assert(problem_of_names("Pet", {"id\2int default_(5)"}) == name_problem::type_without_comma);

// What a row has for a column.
struct no_default {
    explicit no_default(int);
};
static_assert(std::is_same_v<member_t<void(no_type(int))>, int>);
static_assert(std::is_same_v<member_t<void(no_type)>, no_type>);
static_assert(std::is_same_v<member_t<void(no_type())>, no_member<void>>);
static_assert(std::is_same_v<member_t<void(int)>, no_member<stele::detail::undeclared>>);
static_assert(std::is_same_v<member_t<void(no_type(int&))>, no_member<int&>>);
static_assert(std::is_same_v<member_t<void(no_type(no_default))>, no_member<no_default>>);

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

// The columns that a key names, by text.
namespace {
struct kind_and_std {
    static constexpr const char* stele_keys[]{"Kind", "std"};
};
struct no_column {
    static constexpr const char* stele_keys[]{"std", "\"Kind\""};
};
static_assert(stele::columns_exist<kind_and_std, stele::detail::bare_t<decltype(Odd)>>);
static_assert(!stele::columns_exist<no_column, stele::detail::bare_t<decltype(Odd)>>);
static_assert(!stele::columns_exist<kind_and_std, int>);
static_assert(std::is_same_v<stele::detail::columns_by_name<kind_and_std, struct Odd>::type,
                             stele::list<Odd::columns::Kind, Odd::columns::std>>);
static_assert(stele::detail::problem_of_row("pet", name_problem::alike) == name_problem::alike);
static_assert(!stele::map_has_struct<int> && !stele::table_has_name<int>);
static_assert(!stele::index_takes_name<"ix", int>);
static_assert(stele::detail::problem_of_row("\3\"pet\"", name_problem::none) == name_problem::none);
static_assert(stele::detail::problem_of_row("\3\"pet\" column(id, int)", name_problem::none) ==
              name_problem::sql_name_without_comma);
static_assert(problem_of_names("Pet", {"id\2int", "\1id", "\4Toy", "\3name.desc()"}) ==
              name_problem::none);
static_assert(problem_of_names("Pet", {"\4std::string"}) == name_problem::no_target);
static_assert(problem_of_names("Pet", {"\4standard"}) == name_problem::none);
static_assert(problem_of_names("Pet", {"\1()"}) == name_problem::no_name);
static_assert(problem_of_names("Pet", {"\3\"name\""}) == name_problem::no_order);
static_assert(problem_of_names("Pet", {"\3name, id"}) == name_problem::no_plain_order);
struct deferred_link : stele::relationship {
    static constexpr bool stele_deferred = true;
};
static_assert(stele::has_key_options<deferred_link> &&
              !stele::has_key_options<stele::relationship>);
static_assert(stele::detail::problem_of_row("column(a)", name_problem::none) ==
              name_problem::no_struct);
static_assert(!stele::detail::is_entry_text("columns") &&
              stele::detail::is_entry_text("column(id)"));
static_assert(stele::is_one_check<bool> && !stele::is_one_check<bool, bool>);
static_assert(stele::step_names_table_at_all<int, 1> && !stele::step_names_table_at_all<int, 0>);
struct no_default_made {
    explicit no_default_made(int);
};
struct incomplete;
static_assert(stele::mapped_row_can_be_made<kind_and_std> &&
              !stele::mapped_row_can_be_made<no_default_made> &&
              !stele::mapped_row_can_be_made<incomplete>);
static_assert(stele::default_type_fits<bool, bool> && !stele::default_type_fits<bool, int> &&
              !stele::default_type_fits<int, bool> && stele::default_type_fits<double, int>);
}  // namespace

struct kind_pair {
    int first = 0;
    int second = 0;
};
struct mapped_pair {};

// A comma may stand behind the last of an entry's arguments.
STELE_TABLE(Comma, "comma", column(id, int, primary_key, ), column(n, int, ), unique(n, ));

// A table may be called as one of an outer namespace.
namespace inner {
STELE_TABLE(Odd, "inner_odd", column(id, int, primary_key));
STELE_MAP(mapped_pair, "pairs", kind_pair, column(first), column(second));
}  // namespace inner
static_assert(stele::sql(select(inner::Odd)) == R"(SELECT "inner_odd"."id" FROM "inner_odd")");
static_assert(stele::table_is_new<incomplete, __COUNTER__> &&
              !stele::table_is_new<kind_and_std, __COUNTER__>);

// A struct of the global namespace, targets by their full names, keys of several columns.
struct mapped_odd {
    int id = 0;
    int kind = 0;
    int age = 0;
};
STELE_MAP(MappedOdd, "mapped_odd", ::mapped_odd,
    column(id, primary_key, references(::MappedOdd, id)),
    column(kind, check(kind.in(1, 2))),
    column(age),
    unique(kind, age),
    foreign_key((kind, age), ::MappedOdd, (kind, age)));
static_assert(
    stele::sql(create_table(MappedOdd)) ==
    R"(CREATE TABLE "mapped_odd" ("id" INTEGER PRIMARY KEY, "kind" INTEGER NOT NULL )"
    R"(CHECK ("mapped_odd"."kind" IN (1, 2)), "age" INTEGER NOT NULL, UNIQUE ("kind", "age"), )"
    R"(FOREIGN KEY ("id") REFERENCES "mapped_odd" ("id"), )"
    R"(FOREIGN KEY ("kind", "age") REFERENCES "mapped_odd" ("kind", "age")) STRICT)");
