// SPDX-License-Identifier: BSL-1.0
// The checks of joins, aliases, dialects and versions, each once true and once false; and statements
// that come close to what they refuse.
#include "statements.hpp"

#include <stele/check/similar.hpp>
#include <stele/stele.hpp>

namespace check_scope {

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(last_name, std::string),
    has_many(books, Book, author));

STELE_TABLE(Book, "book",
    column(book_id,   std::int64_t, primary_key),
    column(title,     std::string),
    column(author_id, std::int64_t),
    belongs_to(author, Author, author_id));

using stele::list;
using namespace stele::literals;
using author = struct Author;
using book = struct Book;
constexpr auto m = stele::alias<"m">(Author);
constexpr auto d = select(Book::title).as<"d">();
using alias = std::remove_const_t<decltype(m)>;
using derived = std::remove_const_t<decltype(d)>;
using condition = decltype(Book::author_id == Author::author_id);

static_assert(stele::stands_under_alias<author, list<book, alias>>);
static_assert(!stele::stands_under_alias<book, list<book, alias>>);
static_assert(stele::exposed_by_derived<book::columns::title, list<derived>>);
static_assert(!stele::exposed_by_derived<book::columns::author_id, list<derived>>);
static_assert(stele::stands_once<author, list<book, author>>);
static_assert(!stele::stands_once<book, list<book, book>>);
static_assert(stele::check::is_of_a_write<stele::render::clause::set, true>);
static_assert(!stele::check::is_of_a_write<stele::render::clause::where, true>);
static_assert(stele::relationship_in_scope<decltype(Book::author), list<book>>);
static_assert(!stele::relationship_in_scope<decltype(Book::author), list<book>, alias>);

using stele::join_call;
static_assert(stele::can_join<join_call::join, author>);
static_assert(stele::can_join<join_call::left_join, alias, decltype(Book::author)>);
static_assert(!stele::can_join<join_call::join>);
static_assert(!stele::can_join<join_call::join, author, book>);
static_assert(!stele::can_join<join_call::join, author, condition>);
static_assert(stele::can_join<join_call::cross_join, derived>);
static_assert(!stele::can_join<join_call::cross_join, decltype(Book::author)>);
static_assert(stele::can_be_read_from<alias>);
static_assert(!stele::can_be_read_from<decltype(select(Book))>);
static_assert(!stele::can_be_read_from<author, book>);
static_assert(stele::takes_one_condition<condition>);
static_assert(!stele::takes_one_condition<condition, condition>);

static_assert(stele::can_be_aliased<book>);
static_assert(!stele::can_be_aliased<book::columns::title>);
static_assert(stele::is_name<"m">);
static_assert(!stele::is_name<"">);
static_assert(stele::is_column_of<book::columns::title, book>);
static_assert(!stele::is_column_of<book::columns::title, author>);
static_assert(!stele::takes_in_brackets<book, int>);
static_assert(stele::can_be_excluded<book::columns::title>);
static_assert(!stele::can_be_excluded<int>);

// Dialects and versions.
struct plain {
    static constexpr stele::render::dialect spelling{
        .name = "Plain",
        .null_safe_equal = " IS NOT DISTINCT FROM ",
        .null_safe_not_equal = " IS DISTINCT FROM ",
        .no_limit = "LIMIT ALL",
        .lacks = stele::features_of(stele::feature::returning)};
};
static_assert(stele::IsDialect<plain> && stele::IsDialect<stele::sqlite_dialect>);
static_assert(!stele::IsDialect<book>);
static_assert(stele::dialect_has<plain, stele::feature::upsert>);
static_assert(!stele::dialect_has<plain, stele::feature::returning>);
static_assert(stele::sqlite_has<stele::feature::returning, 3035000>);
static_assert(!stele::sqlite_has<stele::feature::returning, 3034001>);
static_assert(stele::is_statement<decltype(select(Book))>);
static_assert(!stele::is_statement<book>);
static_assert(stele::lacking_in_sqlite(3039000) == 0);
static_assert(stele::lacking_in_sqlite(3038005) == stele::features_of(stele::feature::right_join));
static_assert(stele::first_feature(stele::features_of(stele::feature::upsert)) ==
              stele::feature::upsert);

template <class S>
constexpr bool uses(const S&, stele::features wanted) {
    return stele::render::measured_of<S, stele::sqlite_dialect>.used == wanted;
}
using stele::feature;
using stele::features_of;
static_assert(uses(select(Book).join(Author), 0));
static_assert(uses(select(Book).full_join(Author), features_of(feature::right_join)));
static_assert(uses(select(Book).order_by(Book::title.asc().nulls_last()),
                   features_of(feature::nulls_order)));
static_assert(uses(select(stele::count().filter(Book::title == "It")),
                   features_of(feature::aggregate_filter)));
static_assert(uses(select(stele::row_number().over(stele::order_by(Book::title))),
                   features_of(feature::windows)));
static_assert(uses(
    select(stele::sum(Book::book_id)
               .over(order_by(Book::title).groups(stele::unbounded_preceding, stele::current_row))),
    features_of(feature::windows, feature::frames_of_groups)));
static_assert(uses(update(Book).set(Book::title = "It").from(Author).everywhere(),
                   features_of(feature::update_from)));
static_assert(uses(delete_from(Book).everywhere().returning(Book::title),
                   features_of(feature::returning)));
static_assert(uses(create_table(Book), features_of(feature::strict_tables)));
static_assert(stele::sql<plain>(select(Book::title).where(Book::title == "It")) ==
              R"(SELECT "book"."title" FROM "book" WHERE "book"."title" = ?)");

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
static_assert(stele::check::edits_between("titel", "title") == 1);
static_assert(stele::check::edits_between("Title", "title") == 0);
static_assert(stele::check::edits_between("", "abc") == 3);
static_assert(std::string_view{stele::check::did_you_mean("titel", list<book::columns::title>{},
                                                          ".")} == "; did you mean \"title\"?");
static_assert(std::string_view{
                  stele::check::did_you_mean("year", list<book::columns::title>{}, ".")} == ".");
#endif

TEST_TABLES(Author, Book);

// Close to what is refused.
TEST_SQL(
    select(Book::title).join(m, Book::author).where(m[Author::last_name] == "K"),
    R"(SELECT "book"."title" FROM "book" JOIN "author" AS "m" ON "book"."author_id" = "m"."author_id" )"
    R"(WHERE "m"."last_name" = ?)");
TEST_SQL(
    select(Book::title, Author::last_name)
        .join(Author)
        .join(m)
        .on(m[Author::author_id] == Author::author_id),
    R"(SELECT "book"."title", "author"."last_name" FROM "book" JOIN "author" ON "book"."author_id" = )"
    R"("author"."author_id" JOIN "author" AS "m" ON "m"."author_id" = "author"."author_id")");
TEST_SQL(
    select(Book::title).cross_join(Author).on(Author::author_id == Book::author_id),
    R"(SELECT "book"."title" FROM "book" CROSS JOIN "author" ON "author"."author_id" = "book"."author_id")");
TEST_SQL(select(Author::last_name)
             .where(exists(select(Book).where(Book::author_id == Author::author_id))),
         R"(SELECT "author"."last_name" FROM "author" WHERE EXISTS (SELECT 1 FROM "book" WHERE )"
         R"("book"."author_id" = "author"."author_id"))");
constexpr auto e = select(d[Book::title]).as<"e">();
TEST_SQL(stele::with(d, e).select(e["title"_c]),
         R"(WITH "d" AS (SELECT "book"."title" FROM "book"), "e" AS (SELECT "d"."title" FROM "d") )"
         R"(SELECT "e"."title" FROM "e")");

}  // namespace check_scope
