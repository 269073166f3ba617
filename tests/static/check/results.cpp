// SPDX-License-Identifier: BSL-1.0
// The checks of writes' arguments, of rows and of results, each once true and once false; and valid
// programs that come close to what they refuse.
#include "../../library.hpp"
#include "../../statements.hpp"

#include <stele/sqlite.hpp>

#include <array>
#include <memory>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace check_results {

using author = std::remove_const_t<decltype(Author)>;
using book = std::remove_const_t<decltype(Book)>;

struct named {
    std::string title;
};
struct numbered {
    explicit numbered(int) {}
};

// The arguments of clauses.
static_assert(stele::is_one_table<book>);
static_assert(!stele::is_one_table<book, author>);
static_assert(!stele::is_one_table<int>);
static_assert(stele::rows_come_alone<book::row>);
static_assert(!stele::rows_come_alone<book::row, book::row>);
static_assert(stele::is_one_select_to_insert<decltype(select(Book))>);
static_assert(!stele::is_one_select_to_insert<book>);
static_assert(stele::compares_to_assign<decltype(Book.title == "It")>);
static_assert(!stele::compares_to_assign<decltype(Book.title = "It")>);
static_assert(stele::takes_nothing<>);
static_assert(!stele::takes_nothing<int>);
static_assert(stele::may_be_written<stele::render::place::set, 1>);
static_assert(!stele::may_be_written<stele::render::place::set, 2>);
static_assert(stele::columns_are_said_once<book, false>);
static_assert(!stele::columns_are_said_once<book, true>);
static_assert(stele::is_conflict_column<book, book::columns::title>);
static_assert(!stele::is_conflict_column<author, book::columns::title>);
static_assert(!stele::is_conflict_column<book, int>);
static_assert(stele::conflict_is_reached<stele::list<>, true>);
static_assert(!stele::conflict_is_reached<stele::list<>, false>);
static_assert(!stele::conflict_takes_action<true, true>);
static_assert(!stele::assignable_to_relationship<int>);

// Rows.
static_assert(stele::can_be_row<named>);
static_assert(!stele::can_be_row<std::vector<named>>);
static_assert(!stele::row_is_value<int>);
static_assert(!stele::row_is_another<named>);
static_assert(!stele::row_is_pointer<>);
static_assert(!stele::rows_compare<named, numbered>);
static_assert(stele::can_be_row<std::pair<std::string, int>>);
static_assert(stele::can_be_row<std::tuple<std::string, int>>);
static_assert(!stele::can_be_row<int>);
static_assert(!stele::can_be_row<std::string>);
static_assert(!stele::can_be_row<std::optional<int>>);
static_assert(!stele::can_be_row<named*>);
static_assert(!stele::can_be_row<named&>);
static_assert(!stele::can_be_row<const named>);
static_assert(!stele::can_be_row<void>);
static_assert(!stele::can_be_row<numbered>);
static_assert(stele::can_be_filled<named>);
static_assert(!stele::can_be_filled<numbered>);
static_assert(!stele::can_be_filled<int[2]>);
static_assert(stele::is_row_name<stele::name_constant<"title">>);
static_assert(!stele::is_row_name<book::columns::title>);
static_assert(stele::row_has_position<0, 1>);
static_assert(!stele::row_has_position<1, 1>);
static_assert(!stele::row_has_brackets<book::row, int>);
static_assert(stele::field_keeps_its_text<named, 0, false>);
static_assert(!stele::field_keeps_its_text<named, 0, true>);
static_assert(stele::shape_can_change<stele::detail::rows_of<decltype(select(Book))>>);
static_assert(!stele::shape_can_change<stele::detail::scalars_of<decltype(select(Book))>>);

// Results.
static_assert(stele::has_key_of_row<book, true>);
static_assert(!stele::has_key_of_row<book, false>);
static_assert(stele::is_query_text<const char (&)[4]>);
static_assert(stele::is_query_text<const std::string&>);
static_assert(!stele::is_query_text<>);
static_assert(!stele::is_query_text<std::nullptr_t>);
static_assert(!stele::is_query_text<decltype(select(Book))>);
static_assert(stele::gives_rows<decltype(select(Book))>);
static_assert(!stele::gives_rows<decltype(delete_from(Book).everywhere())>);
static_assert(stele::is_one_statement<decltype(select(Book))>);
static_assert(!stele::is_one_statement<book>);
static_assert(stele::can_be_executed<decltype(select(Book)), int>);
static_assert(!stele::can_be_executed<decltype(select(Book)), decltype(select(Book))>);
static_assert(stele::can_be_created<book>);
static_assert(!stele::can_be_created<int>);
static_assert(!stele::result_is_of_a_write<int>);
static_assert(!stele::result_is_a_list<bool>);
static_assert(!stele::prepared_is_called<int>);
static_assert(!stele::result_is_taken_over<int>);
static_assert(!stele::can_be_copied_connection<stele::sqlite::connection>);
static_assert(!stele::stream_keeps_rows<int>);
static_assert(!stele::shape_is_of_a_statement<int>);

// A strong id without ==: rows are equal where the database would store the same.
struct shelf_id {
    std::int64_t number;
};
struct blob_id {
    std::vector<std::byte> bytes;
};

}  // namespace check_results

template <>
struct stele::type_mapping<check_results::shelf_id> {
    using database_type = std::int64_t;
    static constexpr auto supports = stele::operations::equality;
    static constexpr std::int64_t to_database(check_results::shelf_id id) { return id.number; }
    static check_results::shelf_id from_database(std::int64_t number) { return {number}; }
};
template <>
struct stele::type_mapping<check_results::blob_id> {
    using database_type = std::vector<std::byte>;
    static constexpr auto supports = stele::operations::equality;
    static std::span<const std::byte> to_database(const check_results::blob_id& id) {
        return id.bytes;
    }
    static check_results::blob_id from_database(std::span<const std::byte> bytes) {
        return {{bytes.begin(), bytes.end()}};
    }
};

namespace check_results {

STELE_TABLE(Shelf, "shelf", column(id, shelf_id, primary_key), column(code, blob_id));
static_assert(stele::detail::equal_values(shelf_id{1}, shelf_id{1}));
static_assert(!stele::detail::equal_values(shelf_id{1}, shelf_id{2}));
[[maybe_unused]] bool same_shelf() { return Shelf::row{} == Shelf::row{}; }

// What is right, and comes close.
using insert_author = decltype(insert(Author));
static_assert(stele::InsertsRows<decltype(insert_author{}.values({{.first_name = "A"},
                                                                  {.first_name = "B"}}))>);
static_assert(stele::InsertsRows<decltype(insert_author{}.values({{1, "A", "B"}, {2, "A", "B"}}))>);
static_assert(!stele::InsertsRows<decltype(insert_author{}.values({}))>);
static_assert(!stele::InsertsRows<decltype(insert_author{}.values(author::row{}))>);
static_assert(stele::InsertsRows<decltype(insert_author{}.values({author::row{}, author::row{}}))>);
static_assert(decltype(insert_author{}.values(author::row{}))::stele_inserts_one);
static_assert(!decltype(insert_author{}.values(std::vector<author::row>{}))::stele_inserts_one);
static_assert(!decltype(insert_author{}.from(select(Author)))::stele_inserts_one);

// Nothing here runs.
[[maybe_unused]] void right(stele::sqlite::connection& db) {
    using namespace stele::literals;
    auto [title, id] = db.execute(select(Book::title, Book::book_id))
                           .into<std::pair<std::string, std::int64_t>>()
                           .one();
    auto all = db.execute(select(Book::title)).into<std::tuple<std::string>>().all();
}

// What a result does not have, it has only to say so: std::ranges takes it for no more than it is.
using books = decltype(std::declval<stele::sqlite::connection&>().execute(select(Book)));
static_assert(std::ranges::input_range<books> && !std::ranges::sized_range<books>);
static_assert(!stele::row_type_is_a_type<struct Book> && !stele::connection_has<int>);
static_assert(!stele::result_has<int> && !stele::row_is_value<int>);
static_assert(
    stele::selects_one_column<stele::list<decltype(Book::title)>> &&
    !stele::selects_one_column<stele::list<decltype(Book::title), decltype(Book::title)>>);

// A row says that it is no value, and is not larger for it. It is still no text for formatters.
using ids =
    decltype(std::declval<stele::sqlite::connection&>().execute(select(Book::book_id)).one());
static_assert(sizeof(ids) == sizeof(std::int64_t) && !std::is_convertible_v<ids, std::string_view>);
static_assert(std::equality_comparable<ids> && std::is_aggregate_v<ids>);

}  // namespace check_results
