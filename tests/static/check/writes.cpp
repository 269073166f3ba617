// SPDX-License-Identifier: BSL-1.0
// The checks of INSERT, UPDATE and DELETE, each once true and once false.
#include <stele/stele.hpp>

#include <optional>
#include <string>

namespace check_writes {

STELE_TABLE(Book, "book",
    column(book_id, std::int64_t, primary_key),
    column(title,   std::string),
    column(isbn,    std::string, unique),
    column(rating,  std::optional<double>),
    column(a,       int),
    column(b,       int),
    column(total,   std::optional<int>, generated),
    unique(a, b));

STELE_TABLE(Author, "author", column(author_id, std::int64_t, primary_key), column(name, std::string));

using stele::list;
using book = std::remove_const_t<decltype(Book)>;
using author = std::remove_const_t<decltype(Author)>;
using columns = book::columns;

// Assignments.
static_assert(stele::may_be_assigned<columns::title>);
static_assert(!stele::may_be_assigned<columns::total>);
static_assert(stele::assigns_something<1>);
static_assert(!stele::assigns_something<0>);

// Rows in braces.
static_assert(stele::member_takes<columns::title, const char (&)[3]>);
static_assert(stele::member_takes<columns::rating, std::nullopt_t>);
static_assert(!stele::member_takes<columns::title, int>);
static_assert(!stele::member_takes<columns::title, std::optional<std::string>>);

// Conflicts.
static_assert(stele::is_declared_key<book, columns::book_id>);
static_assert(stele::is_declared_key<book, columns::isbn>);
static_assert(stele::is_declared_key<book, columns::a, columns::b>);
static_assert(stele::is_declared_key<book, columns::b, columns::a>);
static_assert(!stele::is_declared_key<book, columns::a>);
static_assert(!stele::is_declared_key<book, columns::a, columns::a>);
static_assert(!stele::is_declared_key<book, columns::book_id, columns::isbn>);
static_assert(!stele::is_declared_key<book, columns::title>);
static_assert(!stele::is_declared_key<author, columns::book_id>);
static_assert(!stele::is_declared_key<book, int>);
static_assert(stele::conflict_columns_fit<book, false>);
static_assert(stele::conflict_columns_fit<book, false, columns::isbn>);
static_assert(!stele::conflict_columns_fit<book, false, columns::title>);
static_assert(stele::conflict_columns_fit<book, true, columns::title>);
static_assert(!stele::conflict_columns_fit<author, true, columns::title>);
static_assert(!stele::conflict_columns_fit<book, true>);
static_assert(stele::can_be_index_condition<decltype(Book.rating.is_null())>);
static_assert(!stele::can_be_index_condition<decltype(Book.a > 3)>);
static_assert(stele::names_conflict<1>);
static_assert(!stele::names_conflict<0>);
static_assert(stele::updates_before_where<true>);
static_assert(!stele::updates_before_where<false>);

// INSERT … SELECT.
static_assert(stele::is_column_to_fill<book, columns::title>);
static_assert(!stele::is_column_to_fill<book, columns::total>);
static_assert(!stele::is_column_to_fill<author, columns::title>);
static_assert(!stele::is_column_to_fill<book, int>);
static_assert(stele::selects_as_many<2, 2>);
static_assert(!stele::selects_as_many<2, 3>);
static_assert(stele::selected_type_fits<columns::title, std::optional<std::string>>);
static_assert(!stele::selected_type_fits<columns::title, int>);
static_assert(stele::selected_fits<columns::title, std::string>);
static_assert(!stele::selected_fits<columns::title, std::optional<std::string>>);
static_assert(stele::selected_fits<columns::rating, std::optional<int>>);
static_assert(!stele::selected_fits<columns::a, double>);

// What statements are.
static_assert(stele::Returning<decltype(insert(Book).values().returning(Book))>);
static_assert(stele::Returning<decltype(delete_from(Book).returning(Book.title).everywhere())>);
static_assert(!stele::Returning<decltype(delete_from(Book).everywhere())>);
static_assert(!stele::Returning<decltype(select(Book))>);
static_assert(!stele::InsertsRows<decltype(insert(Book).values(book::row{}))>);
static_assert(stele::check::may_join<decltype(select(Book))>);
static_assert(stele::check::may_join<decltype(update(Book).from(Author))>);
static_assert(!stele::check::may_join<decltype(update(Book))>);

}  // namespace check_writes
