// expect: stele: scalar_subquery() takes one SELECT of one column; say scalar_subquery(select(...)) [S347]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title, scalar_subquery(select(Author::last_name)).as<"n">()));
#else
constexpr auto text = stele::sql(select(Book::title, scalar_subquery(Author).as<"n">()));
#endif
