// expect: stele: order_by() of a set operation takes columns of its result; name a column that its first SELECT selects [S328]
//
// What is put in order is the result of all SELECTs together, and that has the columns of the first
// one and nothing else: no table, and no expression of a table's columns.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(union_(select(Book::book_id), select(Author::author_id)).order_by(Book::book_id));
#else
constexpr auto text =
    stele::sql(union_(select(Book::book_id), select(Author::author_id)).order_by(1));
#endif
