// SPDX-License-Identifier: BSL-1.0
// The checks of clauses, of statements as a whole, of tables and of rows, each once true and once false.
#include <stele/result/into.hpp>
#include <stele/stele.hpp>

#include <boost/hana/define_struct.hpp>

#include <optional>
#include <string>

namespace check_statements {

struct unknown {};

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(last_name, std::string),
    has_many(books, Book, author));

STELE_TABLE(Book, "book",
    column(book_id,   std::int64_t, primary_key),
    column(title,     std::string),
    column(rating,    std::optional<double>),
    column(author_id, std::int64_t),
    belongs_to(author, Author, author_id));

STELE_TABLE(Tome, "book",
    column(tome_id, std::int64_t, primary_key));

STELE_TABLE(Letter, "letter",
    column(letter_id,   std::int64_t, primary_key),
    column(sender_id,   std::int64_t),
    column(receiver_id, std::int64_t),
    belongs_to(sender,   Author, sender_id),
    belongs_to(receiver, Author, receiver_id));

using stele::list;
using stele::render::place;
using author = std::remove_const_t<decltype(Author)>;
using book = std::remove_const_t<decltype(Book)>;
using tome = std::remove_const_t<decltype(Tome)>;
using letter = std::remove_const_t<decltype(Letter)>;

// Scope.
static_assert(stele::column_in_scope<author::columns::last_name, list<book, author>>);
static_assert(!stele::column_in_scope<author::columns::last_name, list<book>>);
static_assert(stele::column_in_scope<book, list<book>>);
static_assert(!stele::column_in_scope<author, list<book>>);
static_assert(stele::tables_have_different_names<list<author, book>>);
static_assert(!stele::tables_have_different_names<list<book, book>>);
static_assert(!stele::tables_have_different_names<list<book, tome>>);

// Joins.
static_assert(stele::joinable<author>);
static_assert(stele::joinable<decltype(book::author)>);
static_assert(!stele::joinable<book::columns::author_id>);
static_assert(stele::foreign_keys_between<author, list<book>> == 1);
static_assert(stele::one_foreign_key_between<author, list<book>>);
static_assert(!stele::one_foreign_key_between<letter, list<author>>);
static_assert(stele::foreign_keys_between<tome, list<book>> == 0);
static_assert(stele::foreign_keys_between<letter, list<author>> == 2);
static_assert(
    stele::relationship_in_scope<std::remove_const_t<decltype(book::author)>, list<book>>);
static_assert(
    !stele::relationship_in_scope<std::remove_const_t<decltype(book::author)>, list<author>>);
static_assert(stele::takes_on<decltype(select(Book).join(Author))>);
static_assert(!stele::takes_on<decltype(select(Book).join(Book.author))>);
static_assert(!stele::takes_on<decltype(select(Book))>);

// Clauses.
static_assert(stele::is_term<book::columns::title>);
static_assert(stele::is_term<decltype(Book.title.desc())>);
static_assert(!stele::is_term<int>);
static_assert(stele::is_number_of_term<int> && !stele::is_number_of_term<const char*>);
static_assert(!stele::is_term<decltype(Book.title = "It")>);
static_assert(stele::clause_given_once<decltype(select(Book)), place::limit>);
static_assert(!stele::clause_given_once<decltype(select(Book).limit(1)), place::limit>);
static_assert(stele::may_be_given<place::limit, 1>);
static_assert(!stele::may_be_given<place::limit, 2>);
static_assert(stele::has_condition<stele::where_clause<book::columns::title>>);
static_assert(!stele::has_condition<stele::everywhere_clause>);

// Writes.
static_assert(stele::says_where<decltype(delete_from(Book).where(Book.title == "It"))>);
static_assert(stele::says_where<decltype(delete_from(Book).everywhere())>);
static_assert(!stele::says_where<decltype(delete_from(Book))>);
static_assert(stele::rows_are_said<book, true>);
static_assert(!stele::rows_are_said<book, false>);
static_assert(stele::assigns_column_of<book, decltype(Book.title = "It")>);
static_assert(!stele::assigns_column_of<author, decltype(Book.title = "It")>);
static_assert(!stele::assigns_column_of<book, decltype(Book.title == "It")>);
static_assert(
    stele::assigned_once<book::columns::title, list<book::columns::title, book::columns::rating>>);
static_assert(
    !stele::assigned_once<book::columns::title, list<book::columns::title, book::columns::title>>);
static_assert(stele::has_value_by_itself<book::columns::rating>);
static_assert(stele::has_value_by_itself<book::columns::book_id>);
static_assert(!stele::has_value_by_itself<book::columns::title>);
static_assert(stele::required_column_assigned<book::columns::title, list<book::columns::title>>);
static_assert(!stele::required_column_assigned<book::columns::title, list<>>);

// Tables.
struct fits {
    using stele_type = std::optional<std::string>;
};
struct does_not_fit {
    using stele_type = unknown;
};
static_assert(stele::column_type_is_mapped<fits>);
static_assert(!stele::column_type_is_mapped<does_not_fit>);
static_assert(stele::has_columns<book::stele_columns>);
static_assert(!stele::has_columns<list<>>);

// Rows.
struct named {
    BOOST_HANA_DEFINE_STRUCT(named, (std::string, title), (double, rating));
};
struct positional {
    std::string a;
    std::optional<double> b;
};
using items = list<book::columns::title, book::columns::rating>;
using row = stele::row_t<decltype(select(Book.title, Book.rating))>;
static_assert(stele::row_has_name<row, "title">);
static_assert(!stele::row_has_name<row, "name">);
static_assert(stele::selects_one_column<list<book::columns::title>>);
static_assert(!stele::selects_one_column<items>);
static_assert(stele::field_is_selected<stele::field_of<named, 0>, items>);
static_assert(!stele::field_is_selected<stele::field_of<named, 0>, list<book::columns::rating>>);
static_assert(stele::field_holds<std::optional<double>, std::optional<double>>);
static_assert(!stele::field_holds<double, std::optional<double>>);
static_assert(!stele::field_holds<std::string, double>);
static_assert(stele::fields_are<named, 2, 2>);
static_assert(!stele::fields_are<named, 2, 3>);
static_assert(stele::is_aggregate_of<positional, std::string, std::optional<double>>);
static_assert(!stele::is_aggregate_of<positional, std::string>);
static_assert(!stele::is_aggregate_of<positional, std::string, double, int>);
static_assert(!stele::is_aggregate_of<positional, double, double>);

}  // namespace check_statements
