// SPDX-License-Identifier: BSL-1.0

// The text and the type of placeholders.

#include "library.hpp"
#include "statements.hpp"

#include <stele/result/materialise.hpp>

#include <optional>
#include <string>
#include <type_traits>

namespace placeholders {

enum class binding { paper, hard };

STELE_TABLE(Copy, "copy",
    column(copy_id, std::int64_t, primary_key),
    column(book_id, std::int64_t),
    column(shelf,   std::optional<std::string>),
    column(worth,   std::optional<double>),
    column(weight,  float),
    column(pages,   std::int16_t),
    column(cover,   binding));

}  // namespace placeholders

using namespace placeholders;
using namespace stele::literals;

TEST_TABLES(Author, Book, Copy);

// It stands on either side, and takes only the parentheses of what it is beside.
TEST_SQL(select(Book::title).where(Book::title == "t"_p),
         R"(SELECT "book"."title" FROM "book" WHERE "book"."title" = :t)");
TEST_SQL(select(Book::title).where("lowest"_p <= Book::book_id && Book::title != "_1"_p),
         R"(SELECT "book"."title" FROM "book" WHERE :lowest <= "book"."book_id" )"
         R"(AND "book"."title" <> :_1)");
TEST_SQL(select(Copy::pages*("n"_p - Copy::pages), Copy::pages % "m"_p),
         R"(SELECT "copy"."pages" * (:n - "copy"."pages"), "copy"."pages" % :m FROM "copy")");
TEST_SQL(select(Book).limit("n"_p).offset("o"_p),
         R"(SELECT "book"."book_id", "book"."title", "book"."author_id" FROM "book" LIMIT :n )"
         R"(OFFSET :o)");
TEST_SQL(select(Book::title).offset("o"_p),
         R"(SELECT "book"."title" FROM "book" LIMIT -1 OFFSET :o)");
TEST_SQL(select(Book::title, "x"_p.of<int>().as<"x">()),
         R"(SELECT "book"."title", :x AS "x" FROM "book")");
TEST_SQL(select("x"_p.of<int>()), "SELECT :x");
TEST_SQL(insert(Copy).values(Copy::book_id = "b"_p, Copy::shelf = "s"_p, Copy::weight = 1.5,
                             Copy::pages = "p"_p, Copy::cover = "c"_p),
         R"(INSERT INTO "copy" ("book_id", "shelf", "weight", "pages", "cover") )"
         R"(VALUES (:b, :s, ?, :p, :c))");
TEST_SQL(update(Copy).set(Copy::worth = "w"_p).where(Copy::copy_id == "id"_p),
         R"(UPDATE "copy" SET "worth" = :w WHERE "copy"."copy_id" = :id)");
TEST_SQL(delete_from(Copy).where(Copy::cover == "c"_p),
         R"(DELETE FROM "copy" WHERE "copy"."cover" = :c)");

namespace {

// Its type is the one of what it stands beside, without optional.
template <class Placeholder, class Beside>
using beside = typename Placeholder::template stele_operand<Beside>::stele_type;
using p = decltype("p"_p);
static_assert(std::is_same_v<beside<p, std::string>, std::string>);
static_assert(std::is_same_v<beside<p, std::optional<double>>, double>);
static_assert(std::is_same_v<beside<p, std::int16_t>, std::int64_t>);
static_assert(std::is_same_v<beside<p, std::string_view>, std::string>);
static_assert(std::is_same_v<beside<p, binding>, binding>);
// Assigned, it has the column's.
template <class Assignment>
using assigned = typename decltype(Assignment::value)::stele_type;
static_assert(std::is_same_v<assigned<decltype(Copy::pages = "p"_p)>, std::int16_t>);
static_assert(std::is_same_v<assigned<decltype(Copy::shelf = "p"_p)>, std::optional<std::string>>);

// What is compared or calculated with it is NULL where the other side is.
template <std::size_t I, class S>
using element = std::tuple_element_t<I, stele::row_t<S>>;
#define TEST_ELEMENT(statement, ...) \
    static_assert(std::is_same_v<element<0, decltype(statement)>, __VA_ARGS__>)
TEST_ELEMENT(select(Copy::pages + "p"_p), std::int64_t);
TEST_ELEMENT(select(Copy::worth + "p"_p), std::optional<double>);
TEST_ELEMENT(select(Copy::pages == "p"_p), bool);
TEST_ELEMENT(select(Copy::worth == "p"_p), std::optional<bool>);
TEST_ELEMENT(select("p"_p.of<int>()), int);
TEST_ELEMENT(select("p"_p.of<std::optional<int>>()), std::optional<int>);

// As an argument it takes the type that the function has for it, or that of its neighbours.
TEST_ELEMENT(select(coalesce(Copy::worth, "p"_p)), double);
TEST_ELEMENT(select(stele::substr(Copy::shelf, "p"_p)), std::optional<std::string>);

// The placeholders of a statement, each once, in the order of the text.
template <class... Placeholders>
constexpr bool are_named(stele::list<Placeholders...>, auto... names) {
    if constexpr (sizeof...(Placeholders) == sizeof...(names))
        return ((Placeholders::stele_placeholder_name == names) && ...);
    else return false;
}
#define TEST_NAMES(statement, ...)                                                            \
    static_assert(are_named(stele::placeholders_t<std::remove_cvref_t<decltype(statement)>> { \
    } __VA_OPT__(, ) __VA_ARGS__))
TEST_NAMES(select(Book).where(Book::title == "It"));
TEST_NAMES(select(Book).limit("l"_p).where(Book::title == "t"_p || Book::book_id < "n"_p ||
                                           Book::title > "t"_p),
           "t", "n", "l");
TEST_NAMES(update(Copy).set(Copy::worth = Copy::worth + "w"_p).where(Copy::copy_id == "id"_p), "w",
           "id");
TEST_NAMES(insert(Author).values(Author::last_name = "l"_p, Author::first_name = "f"_p), "l", "f");
TEST_NAMES(select(Book::title)
               .where(when(true, Book::title == "t"_p) && length(Book::title) < "n"_p)
               .order_by(stele::choose(1, Book::title, Book::book_id + "o"_p)),
           "t", "n", "o");
TEST_NAMES(select(Book::author_id, stele::count().as<"n">())
               .group_by(Book::author_id)
               .having(stele::count() > "n"_p && max(Book::title) < "t"_p),
           "n", "t");
constexpr auto derived = select(Book::title).where(Book::book_id > "id"_p).as<"d">();
TEST_NAMES(select(derived["title"_c], Author::last_name).from(derived).cross_join(Author), "id");
TEST_NAMES(with(derived).select(derived["title"_c]).where(derived["title"_c] == "t"_p), "id", "t");
TEST_NAMES(select(Author).where(Author::first_name == "f"_p &&
                                exists(select(Book).where(Book::title == "t"_p &&
                                                          Book::author_id == Author::author_id)) &&
                                Author::last_name == "l"_p),
           "f", "t", "l");
TEST_NAMES(union_(select(Book::title).where(Book::book_id == "b"_p),
                  select(Author::last_name).where(Author::author_id == "a"_p))
               .limit("n"_p),
           "b", "a", "n");

// The checks by themselves.
static_assert(stele::is_placeholder_name<"a_1">);
static_assert(!stele::is_placeholder_name<"">);
static_assert(!stele::is_placeholder_name<"1a">);
static_assert(!stele::is_placeholder_name<"a b">);
static_assert(!stele::is_placeholder_name<"a\"">);
static_assert(stele::has_placeholders<decltype(select(Book).limit("n"_p))>);
static_assert(!stele::has_placeholders<decltype(select(Book).limit(1))>);

using text_parameter = stele::named_parameter<"t", std::string>;
using count_parameter = stele::named_parameter<"n", std::int64_t>;
static_assert(stele::argument_fits<text_parameter, const char[3]>);
static_assert(stele::argument_fits<text_parameter, std::string_view>);
static_assert(!stele::argument_fits<text_parameter, int>);
static_assert(stele::argument_fits<count_parameter, short>);
static_assert(!stele::argument_fits<count_parameter, double>);
static_assert(!stele::argument_fits<count_parameter, bool>);
static_assert(stele::argument_fits<stele::named_parameter<"r", double>, int>);
static_assert(stele::argument_may_be_null<text_parameter, std::nullopt_t, true>);
static_assert(!stele::argument_may_be_null<text_parameter, std::optional<std::string>, false>);
static_assert(stele::placeholder_has_one_type<stele::named_parameter<"n", std::int16_t>,
                                              stele::named_parameter<"n", std::optional<int>>>);
static_assert(!stele::placeholder_has_one_type<count_parameter, text_parameter>);

}  // namespace
