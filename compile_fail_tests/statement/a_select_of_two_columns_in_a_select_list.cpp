// expect: stele: a SELECT of several columns as a value; select one column [S106]
//
// As a value, in a comparison or a select list, a SELECT stands for one value, so it has one
// column. SQL refuses more.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, select(Author::last_name)));
#else
constexpr auto text = stele::sql(select(Book::title, select(Author::author_id, Author::last_name)));
#endif
