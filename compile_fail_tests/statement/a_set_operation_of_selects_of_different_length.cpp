// expect: stele: a set operation of SELECTs that have not as many columns; select as many in each [S331]
//
// The rows of all SELECTs make one result, so that each has as many columns as the first.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(union_(select(Book::title), select(Author::last_name)));
#else
constexpr auto text =
    stele::sql(union_(select(Book::title), select(Author::last_name, Author::author_id)));
#endif
