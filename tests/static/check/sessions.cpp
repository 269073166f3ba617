// SPDX-License-Identifier: BSL-1.0
// The checks of sessions, each once true and once false, and valid programs that come close to what is refused.
#include "../../library.hpp"

#include <stele/session.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace check_sessions {

using author = std::remove_const_t<decltype(Author)>;
using book = std::remove_const_t<decltype(Book)>;
using books = std::remove_const_t<decltype(Author::books)>;
using stele::list;

// get(): a value of the key's type, and one that is there.
static_assert(stele::fits_key<author, int> && stele::fits_key<author, std::int64_t>);
static_assert(stele::fits_key<author, std::tuple<int>>);
static_assert(!stele::fits_key<author, std::optional<int>> && !stele::fits_key<author, double>);
static_assert(!stele::fits_key<author, const char*> && !stele::fits_key<author, int, int>);
static_assert(!stele::fits_key<author, std::remove_const_t<decltype(Author::author_id)>>);

// An entity is no value, its key is one.
static_assert(!stele::can_be_value<stele::entity<Author>> && stele::has_sql_type<std::int64_t>);
static_assert(
    stele::detail::why_no_value<stele::reference<std::remove_const_t<decltype(Book::author)>>>() ==
    stele::no_value::object);

static_assert(stele::is_of_all_objects<> && !stele::is_of_all_objects<int>);
static_assert(!stele::is_collection_assigned<books> && !stele::is_one_object<books>);
static_assert(!stele::is_member_of_session<int> && !stele::is_member_of_collection<int>);
static_assert(!stele::is_member_of_reference<int> && !stele::is_member_of_entity<int>);
static_assert(!stele::is_member_of_load_option<int> && !stele::query_has_table<int>);
static_assert(!stele::table_is_an_argument<author> && !stele::is_connection_of_session<int>);
static_assert(!stele::is_compared_with_entity<author, int> && !stele::is_entity_of<author, int>);
static_assert(stele::nested_table_in_scope<author, list<book, author>>);
static_assert(!stele::nested_table_in_scope<author, list<book>>);
static_assert(stele::has_primary_key<author>);
static_assert(stele::mapped_row_can_be_made<author::row> &&
              !stele::mapped_row_can_be_made<stele::sqlite::connection>);

// What is an entity is so as before; a row and what else could be meant by one has a sentence.
using entity = stele::entity<Author>;
static_assert(
    std::is_convertible_v<stele::reference<std::remove_const_t<decltype(Book::author)>>, entity>);
static_assert(!std::is_convertible_v<int, entity> && !std::is_convertible_v<const char*, entity>);
static_assert(std::equality_comparable<entity> && std::is_copy_assignable_v<entity>);
static_assert(!std::is_copy_constructible_v<stele::session>);
static_assert(sizeof(entity) == sizeof(void*));
static_assert(
    !stele::has_columns_as_members<entity, std::remove_const_t<decltype(Author::last_name)>>);
static_assert(!stele::can_be_copied_session<stele::session>);
static_assert(!std::is_convertible_v<stele::entity<Book>, author::row>);

// Compiled only: handles are named anew, and compared.
[[maybe_unused]] bool handles(stele::session& session, std::string_view) {
    entity king = session.get(Author, 4);
    entity other;
    other = king;
    other = {};
    auto held = king[Author::books];
    held = other[Author::books];
    auto copy = std::move(held);
    copy.add(session.scalars(select(Book)).all());
    auto found = session.get(Book, std::tuple{7});
    other = found[Book::author];
    return other == king && found[Book::author] == king && king == found[Book::author] &&
           copy.contains(found);
}

}  // namespace check_sessions
