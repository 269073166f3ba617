// expect: stele: select() has a column which is neither grouped by nor determined by the grouped key; add it to group_by(), or aggregate it [S244]
// computed: stele: select() has "book"."title", which is neither grouped by nor determined by the grouped key; add Book::title to group_by(), or aggregate it [S244]
//
// A group is one row of the result, so that each column needs one value in it. It has one where it
// is grouped by, or where a key that is grouped by leads to it: by group_by(Author::author_id) all
// columns of Author are determined, and those that a join finds by its foreign key.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Book::author_id, Book::title, count()).group_by(Book::author_id, Book::title));
#else
constexpr auto text =
    stele::sql(select(Book::author_id, Book::title, count()).group_by(Book::author_id));
#endif
