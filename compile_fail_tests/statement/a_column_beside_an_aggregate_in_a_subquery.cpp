// expect: stele: select() has a column beside an aggregate, without group_by(); group by the column, or aggregate it [S241]
// computed: stele: select() has "book"."title" beside an aggregate, without group_by(); add .group_by(Book::title), or aggregate it [S241]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Author).where(exists(select(Book::title).where(Book::author_id == Author::author_id))));
#else
constexpr auto text = stele::sql(select(Author).where(
    exists(select(Book::title, count()).where(Book::author_id == Author::author_id))));
#endif
