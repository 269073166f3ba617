// SPDX-License-Identifier: BSL-1.0
// Statements and their parts, each as a question: once valid, once or more not.
#include <stele/statement/valid.hpp>
#include <stele/stele.hpp>

#include <optional>
#include <string>

namespace check_valid {

using namespace stele::literals;

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(last_name, std::string),
    has_many(books, Book, author));

STELE_TABLE(Book, "book",
    column(book_id,   std::int64_t, primary_key),
    column(title,     std::string),
    column(rating,    std::optional<double>),
    column(in_print,  bool, default_(true)),
    column(author_id, std::int64_t),
    belongs_to(author, Author, author_id));

STELE_TABLE(Shop, "shop",
    column(shop_id, std::int64_t, primary_key));

using books = decltype(select(Book));
using all = decltype(delete_from(Book).everywhere());

// Expressions.
static_assert(stele::valid_expression<decltype(Book::title == "It")>);
static_assert(!stele::valid_expression<decltype(Book::title == 5)>);
static_assert(stele::valid_expression<decltype(Book::rating > 3 && Book::in_print)>);
static_assert(!stele::valid_expression<decltype(Book::in_print && Book::title > 3)>);
static_assert(!stele::valid_expression<decltype(Book::in_print && Book::title)>);
static_assert(!stele::valid_expression<decltype(!(Book::title != 3))>);
static_assert(stele::valid_expression<decltype(Book::rating * 2 + 1)>);
static_assert(!stele::valid_expression<decltype(Book::title * 2)>);
static_assert(stele::valid_expression<decltype(Book::book_id % 2)>);
static_assert(!stele::valid_expression<decltype(Book::rating % 2)>);
static_assert(stele::valid_expression<decltype(sum(Book::rating))>);
static_assert(!stele::valid_expression<decltype(sum(Book::title))>);
static_assert(stele::valid_expression<decltype(lower(Book::title))>);
static_assert(!stele::valid_expression<decltype(lower(Book::rating))>);
static_assert(!stele::valid_expression<decltype(sum(lower(Book::rating) + 1))>);
static_assert(stele::valid_expression<decltype(Book::title == "t"_p)>);
static_assert(stele::valid_expression<decltype(Book::rating == std::nullopt)>);
static_assert(stele::valid_expression<decltype(Book::rating == std::optional{1.5})>);
static_assert(!stele::valid_expression<decltype(Book::rating > std::nullopt)>);
static_assert(!stele::valid_expression<decltype(Book::rating > std::optional{1.5})>);
constexpr auto b = alias<"b">(Book);
static_assert(stele::valid_expression<decltype(b[Book::title])>);
static_assert(!stele::valid_expression<decltype(b[Author::last_name])>);
static_assert(stele::valid_expression<decltype(exists(select(Book)))>);
static_assert(!stele::valid_expression<int>);

// Statements.
static_assert(stele::valid_statement<books>);
static_assert(stele::valid_statement<const books&>);
static_assert(!stele::valid_statement<int>);
static_assert(!stele::valid_statement<decltype(Book)>);
static_assert(stele::valid_statement<decltype(select(Book).join(Book::author))>);
static_assert(!stele::valid_statement<decltype(select(Book, Author))>);
static_assert(!stele::valid_statement<decltype(select(Book).join(Shop))>);
static_assert(!stele::valid_statement<decltype(select(Book).where(Author::last_name == "King"))>);
static_assert(stele::valid_statement<decltype(select(Author).where(
                  exists(select(Book).where(Book::author_id == Author::author_id))))>);
static_assert(!stele::valid_statement<decltype(select(Author).where(
                  exists(select(Book).where(Book::author_id == Shop::shop_id))))>);
static_assert(!stele::valid_statement<decltype(select(Book).where(Book::title == 5))>);
static_assert(!stele::valid_statement<
              decltype(select(Author).where(exists(select(Book).where(Book::title == 5))))>);
static_assert(!stele::valid_statement<decltype(select(sum(Book::title)))>);
static_assert(!stele::valid_statement<decltype(select(Book).where(sum(Book::rating) > 3))>);
static_assert(!stele::valid_statement<decltype(select(Book.title).having(stele::count() > 1))>);
static_assert(!stele::valid_statement<decltype(select(Book).where(Book::title == "a"_p &&
                                                                  Book::rating == "a"_p))>);
static_assert(!stele::valid_statement<decltype(select(Book).where(when(true, Book::title == 5)))>);
static_assert(stele::valid_statement<decltype(select(Book).where(when(true, Book::in_print)))>);
static_assert(stele::valid_statement<all>);
static_assert(!stele::valid_statement<decltype(delete_from(Book))>);
static_assert(!stele::valid_statement<decltype(update(Book).set(Book::title = "It"))>);
static_assert(!stele::valid_statement<decltype(update(Book).set(Book::title = 5).everywhere())>);
static_assert(!stele::valid_statement<decltype(insert(Book).values(Book::title = "It"))>);
static_assert(stele::valid_statement<decltype(insert(Author).values(Author::last_name = "King"))>);

// select().
static_assert(stele::valid_select<decltype(Book)>);
static_assert(stele::valid_select<decltype(Book::title), decltype(Book::rating + 1)>);
static_assert(!stele::valid_select<>);
static_assert(!stele::valid_select<decltype(Book::title), int>);
static_assert(!stele::valid_select<decltype(Book::author)>);
static_assert(!stele::valid_select<decltype(Book::title), decltype(Author::last_name)>);
static_assert(!stele::valid_select<decltype(Book::title), decltype(Book::title + 1)>);
static_assert(!stele::valid_select<decltype(Book::title), books>);
static_assert(!stele::valid_select<decltype(Book::title = "It")>);

// where(), having(), on().
static_assert(stele::valid_where<books, decltype(Book::title == "It")>);
static_assert(stele::valid_where<books, decltype(Book::in_print)>);
static_assert(stele::valid_where<decltype(select(Book).where(Book::in_print)),
                                 decltype(Book::title == "It")>);
static_assert(stele::valid_where<decltype(delete_from(Book)), decltype(Book::title == "It")>);
static_assert(!stele::valid_where<books, decltype(Author::last_name == "King")>);
static_assert(!stele::valid_where<books, decltype(Book::title == 5)>);
static_assert(!stele::valid_where<books, decltype(Book::title = "It")>);
static_assert(!stele::valid_where<books, decltype(Book::title)>);
static_assert(!stele::valid_where<books, bool>);
static_assert(!stele::valid_where<books, const char*>);
static_assert(!stele::valid_where<books, decltype(stele::count() > 1)>);
static_assert(!stele::valid_where<all, decltype(Book::title == "It")>);
static_assert(!stele::valid_where<int, decltype(Book::title == "It")>);
using titles = decltype(select(Book::title).group_by(Book::title));
static_assert(stele::valid_having<titles, decltype(stele::count() > 1)>);
static_assert(!stele::valid_having<titles, int>);
static_assert(!stele::valid_having<books, decltype(stele::count() > 1)>);
using with_shops = decltype(select(Book).join(Shop));
static_assert(stele::valid_on<with_shops, decltype(Shop::shop_id == Book::book_id)>);
static_assert(!stele::valid_on<with_shops, decltype(Shop::shop_id == Author::author_id)>);
static_assert(!stele::valid_on<with_shops, decltype(Shop::shop_id == "x")>);
static_assert(!stele::valid_on<with_shops, bool>);
static_assert(!stele::valid_on<books, decltype(Shop::shop_id == Book::book_id)>);

// join(), group_by(), order_by().
static_assert(stele::valid_join<books, decltype(Book::author)>);
static_assert(stele::valid_join<books, decltype(Author)>);
static_assert(!stele::valid_join<books, decltype(Shop)>);
static_assert(!stele::valid_join<books, decltype(Book)>);
static_assert(!stele::valid_join<books, decltype(Book::author_id)>);
static_assert(!stele::valid_join<books, int>);
static_assert(!stele::valid_join<books>);
static_assert(stele::valid_group_by<decltype(select(Book::title)), decltype(Book::title)>);
static_assert(!stele::valid_group_by<decltype(select(Book::title)), decltype(Author::last_name)>);
static_assert(!stele::valid_group_by<decltype(select(Book::title)), int>);
static_assert(!stele::valid_group_by<decltype(select(Book::title))>);
static_assert(stele::valid_order_by<books, decltype(Book::title), decltype(Book::rating.desc())>);
static_assert(!stele::valid_order_by<books, decltype(Author::last_name)>);
static_assert(!stele::valid_order_by<books, decltype(Book::title = "It")>);
static_assert(!stele::valid_order_by<books, decltype("n"_c)>);
static_assert(stele::valid_order_by<decltype(select(Book::title.as<"n">())), decltype("n"_c)>);
static_assert(!stele::valid_order_by<books>);
static_assert(
    !stele::valid_order_by<decltype(select(Book).order_by(Book::title)), decltype(Book::rating)>);

// set(), values().
static_assert(stele::valid_set<decltype(update(Book)), decltype(Book::title = "It")>);
static_assert(!stele::valid_set<decltype(update(Book)), decltype(Book::title = 5)>);
static_assert(!stele::valid_set<decltype(update(Book)), decltype(Book::title == "It")>);
static_assert(!stele::valid_set<decltype(update(Book)), decltype(Author::last_name = "King")>);
static_assert(!stele::valid_set<decltype(update(Book)), decltype(Book::title = "It"),
                                decltype(Book::title = "It")>);
static_assert(!stele::valid_set<decltype(update(Book))>);
static_assert(!stele::valid_set<decltype(update(Book)), decltype(Book::title = Author::last_name)>);
static_assert(stele::valid_values<decltype(insert(Author)), decltype(Author::last_name = "King")>);
static_assert(!stele::valid_values<decltype(insert(Author)), decltype(Author::last_name = 5)>);
static_assert(!stele::valid_values<decltype(insert(Book)), decltype(Book::title = "It")>);
static_assert(!stele::valid_values<decltype(insert(Book)), decltype(Author::last_name = "King")>);

}  // namespace check_valid
