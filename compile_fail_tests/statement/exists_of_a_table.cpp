// expect: stele: exists() takes one SELECT; select the rows whose existence is asked: exists(select(Book).where(...)) [S347]
//
// EXISTS asks whether a SELECT has a row. Which rows of a table are meant is what the SELECT says.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Author).where(exists(select(Book).where(Book::author_id == Author::author_id))));
#else
constexpr auto text = stele::sql(select(Author).where(exists(Book)));
#endif
