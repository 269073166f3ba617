// expect: stele: a SELECT of several columns as a value; select one column [S106]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title, scalar_subquery(select(Author::last_name)).as<"name">()));
#else
constexpr auto text = stele::sql(select(Book::title, scalar_subquery(select(Author)).as<"name">()));
#endif
