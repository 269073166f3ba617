// SPDX-License-Identifier: BSL-1.0
// A query that is used, and in plain C++ what must not become one. Within decltype nothing is
// judged but the types, so that these lines compile although the queries are wrong.
#include <cstdio>
#include <library/tables.hpp>

using library::Author;
using library::Book;
using library::Loan;

constexpr auto books_of = select(Book).join(Book::author).where(Author::last_name == "King");

// Statements as a whole: what sql() and execute() would refuse.
static_assert(stele::valid_statement<decltype(books_of)>);
static_assert(!stele::valid_statement<decltype(select(Book, Author))>);  // a forgotten join
static_assert(!stele::valid_statement<decltype(update(Book).set(Book::title = "It"))>);
static_assert(!stele::valid_statement<decltype(select(Book).where(Book::title == 5))>);

// A clause more, behind a statement.
using books = decltype(select(Book));
static_assert(stele::valid_where<books, decltype(Book::title == "It")>);
static_assert(!stele::valid_where<books, decltype(Author::last_name == "King")>);
static_assert(!stele::valid_where<books, decltype(Book::title = "It")>);
static_assert(!stele::valid_join<books, decltype(Book::author_id)>);
static_assert(!stele::valid_order_by<books, decltype(Loan::reader_id)>);

// Operands by themselves, whatever the columns are called.
static_assert(stele::comparable<decltype(Book::author_id), decltype(Author::author_id)>);
static_assert(!stele::comparable<decltype(Book::title), int>);

int main() { std::puts(stele::sql(books_of).data()); }
