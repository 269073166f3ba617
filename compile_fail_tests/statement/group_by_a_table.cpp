// expect: stele: group_by() of a table; name its key, which determines the other columns [S277]
//
// A table's rows differ in their key. What is grouped by the key has one value of each other
// column, which can be selected.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Author, count(Book::book_id)).join(Author::books).group_by(Author::author_id));
#else
constexpr auto text =
    stele::sql(select(Author, count(Book::book_id)).join(Author::books).group_by(Author));
#endif
