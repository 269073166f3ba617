// expect: stele: select() uses a table that is not in the statement; join it, or cross_join() it where each row with each is meant [S007]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title, scalar_subquery(select(Author::author_id + Book::author_id))));
#else
constexpr auto text =
    stele::sql(select(Book::title, scalar_subquery(select(Author::author_id + Shop::shop_id))));
#endif
