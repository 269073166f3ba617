// expect: stele: select() has a column beside an aggregate, without group_by(); group by the column, or aggregate it [S241]
// computed: stele: select() has "author"."author_id" beside an aggregate, without group_by(); add .group_by(Author::author_id), or aggregate it [S241]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(count(), scalar_subquery(select(count(Book::book_id)))).from(Author));
#else
constexpr auto text = stele::sql(
    select(count(), scalar_subquery(
                        select(count(Book::book_id)).where(Book::author_id == Author::author_id)))
        .from(Author));
#endif
