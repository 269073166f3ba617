// expect: stele: a table as a value; name one of its columns, or select one: in(select(Author::author_id)) [S395]
//
// A table has many columns, and a row of it no value. To compare with any of its rows, select a column of it.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(Book::author_id.in(select(Author::author_id))));
#else
constexpr auto text = stele::sql(select(Book).where(Book::author_id == Author));
#endif
