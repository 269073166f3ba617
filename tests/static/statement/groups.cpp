// SPDX-License-Identifier: BSL-1.0
// Which columns can stand beside aggregates, and in a SELECT with group_by() or distinct(): those that
// are right, and beside them those that only look so.
#include <stele/stele.hpp>

#include <optional>
#include <string>

namespace groups {

using namespace stele::literals;
using stele::alias, stele::count, stele::function, stele::lit, stele::raw, stele::row_number;
using stele::scalar_subquery, stele::render::problem;

STELE_TABLE(Country, "country",
    column(code, std::string, primary_key),
    column(name, std::string));

STELE_TABLE(Author, "author",
    column(id,      std::int64_t, primary_key),
    column(name,    std::string),
    column(email,   std::string, unique),
    column(phone,   std::optional<std::string>, unique),
    column(code,    std::string),
    column(boss_id, std::optional<std::int64_t>),
    belongs_to(country, Country, code),
    belongs_to(boss,    Author, boss_id),
    has_many(books,     Book, author));

STELE_TABLE(Book, "book",
    column(id,        std::int64_t, primary_key),
    column(title,     std::string),
    column(year,      int),
    column(price,     double),
    column(sold,      bool),
    column(author_id, std::int64_t),
    belongs_to(author, Author, author_id),
    has_many(tags,     Tag, book));

STELE_TABLE(Tag, "tag",
    column(book_id, std::int64_t),
    column(place,   int),
    column(text,    std::string),
    primary_key(book_id, place),
    belongs_to(book, Book, book_id));

template <class S>
constexpr problem::what found(const S&) {
    return stele::render::measured_of<S, stele::sqlite_dialect>.first_problem.kind;
}
#define RIGHT(...) static_assert(found(__VA_ARGS__) == problem::none)
#define WRONG(what, ...) static_assert(found(__VA_ARGS__) == problem::what)

// One group.
RIGHT(select(count(), max(Book::price) - min(Book::price)).from(Book));
RIGHT(select(count(), lit<1>).from(Book));
RIGHT(select((count() + 1).as<"n">()).from(Book).where(Book::year > 2000).order_by("n"_c, count()));
RIGHT(select(count(Book::id).filter(Book::year > 2000), function<"total", double>(Book::price)));
RIGHT(select(sum(sum(Book::price)).over()));
RIGHT(select(Book::title, sum(Book::price).over(partition_by(Book::year))));
RIGHT(select(Book::title,
             scalar_subquery(select(count(Tag::text)).where(Tag::book_id == Book::id))));
RIGHT(select(count(), scalar_subquery(select(count(Tag::text)))).from(Book));
RIGHT(select(count()).from(Book).where(exists(select(Tag).where(Tag::book_id == Book::id))));
RIGHT(select(sum(select(Tag::place).where(Tag::book_id == Book::id))).from(Book));
WRONG(plain_beside_aggregate, select(Book::year, count()));
WRONG(plain_beside_aggregate, select(Book::year + count()));
WRONG(plain_beside_aggregate, select(count(), sum(Book::price).over()));
WRONG(plain_beside_aggregate, select(count(), row_number().over(order_by(Book::year))));
WRONG(plain_beside_aggregate, select(count()).from(Book).order_by(lower(Book::title).desc()));
WRONG(plain_beside_aggregate,
      select(count(), scalar_subquery(select(count(Tag::text)).where(Tag::book_id == Book::id)))
          .from(Book));

// Grouped by as it stands.
RIGHT(select(Book::year, count()).group_by(Book::year).having(Book::year > 0).order_by(Book::year));
RIGHT(select(Book::year + lit<1>, lower(Book::title)).group_by(Book::year, Book::title));
RIGHT(select(lower(Book::title), length(lower(Book::title))).group_by(lower(Book::title)));
RIGHT(select((Book::year / lit<10>)*lit<10>, count()).group_by(Book::year / lit<10>));
RIGHT(select((Book::year / 10).as<"decade">(), count()).group_by("decade"_c).order_by("decade"_c));
RIGHT(
    select((Book::year % lit<7>).as<"n">()).group_by("n"_c).order_by((Book::year % lit<7>).desc()));
RIGHT(select(Book::year, raw<double>("total(?)", Book::price)).group_by(Book::year));
RIGHT(select(Book::year, sum(sum(Book::price)).over(order_by(Book::year))).group_by(Book::year));
RIGHT(select(Book::year, lag(count()).over(order_by(max(Book::price)))).group_by(Book::year));
RIGHT(select(Book::year).group_by(Book::year).having(max(Book::price) > select(avg(Book::price))));
WRONG(ungrouped, select(lower(Book::title)).group_by(upper(Book::title)));
WRONG(ungrouped, select(Book::title).group_by(lower(Book::title)));
WRONG(ungrouped, select(Book::year / 10, count()).group_by(Book::year / 10));
WRONG(ungrouped, select(Book::year, sum(Book::price).over()).group_by(Book::year));
WRONG(ungrouped, select(Book::year).group_by(Book::year).having(Book::price > 1.0));
WRONG(ungrouped, select(Book::year).group_by(Book::year).order_by(Book::price.desc()));

// Determined by a key.
RIGHT(select(Author, count(Book::id)).join(Author::books).group_by(Author::id));
RIGHT(select(Author::name, count(Book::id))
          .left_join(Author::books)
          .group_by(Author::id)
          .order_by(Author::code));
RIGHT(select(Author::name).group_by(Author::email));
RIGHT(select(Tag::text).group_by(Tag::place, Tag::book_id));
WRONG(ungrouped, select(Author::name).group_by(Author::phone));
WRONG(ungrouped, select(Tag::text).group_by(Tag::book_id));
WRONG(ungrouped, select(Author, count(Book::id)).join(Author::books).group_by(Author::name));

// Determined through joins.
RIGHT(select(Author::name, Country::name, count())
          .from(Book)
          .join(Book::author)
          .join(Author::country)
          .group_by(Author::id));
RIGHT(select(Author::name, Country::name)
          .from(Book)
          .left_join(Book::author)
          .left_join(Author::country)
          .group_by(Book::author_id));
RIGHT(select(Author::name, Book::author_id).from(Author).join(Author::books).group_by(Author::id));
RIGHT(select(Author::name, Book::author_id)
          .from(Author)
          .left_join(Author::books)
          .group_by(Author::id));
RIGHT(select(Author::name).from(Author).join(Book).group_by(Book::author_id));
RIGHT(select(Author::name)
          .from(Book)
          .join(Author)
          .on(Book::author_id == Author::id)
          .group_by(Book::author_id));
RIGHT(select(Author::name)
          .from(Book)
          .left_join(Author)
          .on(Author::id == Book::author_id && Author::code == "DE")
          .group_by(Book::author_id));
RIGHT(select(Author::name)
          .from(Book)
          .cross_join(Author)
          .where(Author::id == Book::author_id)
          .group_by(Book::author_id));
RIGHT(select(Author::name).from(Author).right_join(Author::books).group_by(Book::id));
WRONG(ungrouped, select(Book::title).from(Book).join(Book::author).group_by(Author::id));
WRONG(ungrouped, select(Book::author_id).from(Book).left_join(Book::author).group_by(Author::id));
WRONG(ungrouped, select(Author::name).from(Book).full_join(Book::author).group_by(Book::author_id));
WRONG(ungrouped,
      select(Author::name).from(Book).right_join(Book::author).group_by(Book::author_id));
WRONG(ungrouped, select(Author::name)
                     .from(Book)
                     .join(Author)
                     .on(Book::author_id >= Author::id)
                     .group_by(Book::author_id));
WRONG(ungrouped, select(Author::name)
                     .from(Book)
                     .cross_join(Author)
                     .where(Author::id == Book::author_id || Author::id == 1)
                     .group_by(Book::author_id));
WRONG(ungrouped, select(Author::name)
                     .from(Book)
                     .left_join(Author)
                     .on(Author::id == Book::author_id && Book::year > 0)
                     .group_by(Book::author_id));

// Held equal to a value.
RIGHT(select(Book::year, Book::title).where(Book::year == 2000).group_by(Book::title));
RIGHT(select(Author::name, Book::title)
          .join(Author::books)
          .where(Author::id == 4 && Book::year > 0)
          .group_by(Book::title));
RIGHT(select(Author::boss_id, Author::code)
          .where(Author::boss_id == std::nullopt)
          .group_by(Author::code));
RIGHT(select(Book::sold, Book::year).where(Book::sold).group_by(Book::year));
WRONG(ungrouped, select(Book::year, Book::title).where(Book::year > 2000).group_by(Book::title));
WRONG(ungrouped, select(Book::year, Book::title)
                     .where(Book::year == 1 || Book::year == 2)
                     .group_by(Book::title));
WRONG(ungrouped,
      select(Book::year, Book::title).where(when(true, Book::year == 1)).group_by(Book::title));

// Aliases and derived tables are tables of their own.
constexpr auto boss = alias<"boss">(Author);
RIGHT(select(boss, count())
          .from(Author)
          .join(boss)
          .on(Author::boss_id == boss[Author::id])
          .group_by(boss[Author::id]));
RIGHT(select(boss[Author::name], count())
          .from(Author)
          .join(boss, Author::boss)
          .group_by(Author::boss_id));
WRONG(ungrouped, select(boss[Author::name], count())
                     .from(Author)
                     .join(boss, Author::boss)
                     .group_by(Author::code));
WRONG(ungrouped, select(Author::name, count()).join(boss, Author::boss).group_by(boss[Author::id]));
constexpr auto per_year =
    select(Book::year, count().as<"n">()).group_by(Book::year).as<"per_year">();
RIGHT(select(per_year["n"_c], count()).from(per_year).group_by(per_year["n"_c]));
WRONG(ungrouped, select(per_year["n"_c], count()).from(per_year).group_by(per_year["year"_c]));

// What comes from the statement around is the same for all groups.
RIGHT(select(Author::name)
          .where(Author::id == select(min(Book::author_id)).where(Book::year == Author::id)));
RIGHT(select(Author::name)
          .where(exists(select(Book::author_id, Author::code, count())
                            .from(Book)
                            .where(Book::author_id == Author::id)
                            .group_by(Book::year))));
RIGHT(select(Author::id,
             scalar_subquery(select(count(Book::id)).where(Book::author_id == Author::id)))
          .group_by(Author::id));
RIGHT(select(Author::email,
             scalar_subquery(select(count(Book::id)).where(Book::author_id == Author::id)))
          .group_by(Author::email));
WRONG(ungrouped,
      select(Author::name,
             scalar_subquery(select(count(Book::id)).where(Book::author_id == Author::id)))
          .group_by(Author::name));
WRONG(ungrouped, insert(Country)
                     .columns(Country::code, Country::name)
                     .from(select(Author::code, Author::name).group_by(Author::code)));

// DISTINCT.
RIGHT(select(Book::title, lower(Author::name).as<"a">())
          .join(Book::author)
          .distinct()
          .order_by(Book::title.desc(), "a"_c, lower(Author::name), length(Book::title)));
RIGHT(select(Book).distinct().order_by(Book::price));
RIGHT(select(Book::year, count()).group_by(Book::year).distinct().order_by(count()));
WRONG(unselected_order, select(Book::title).distinct().order_by(Book::price));
WRONG(unselected_order,
      select(Book::year).group_by(Book::year, Book::title).distinct().order_by(count()));

}  // namespace groups
