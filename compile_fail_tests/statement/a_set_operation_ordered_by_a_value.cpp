// expect: stele: order_by() of a set operation takes columns of its result; name a column that its first SELECT selects [S328]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(union_(select(Book::book_id), select(Author::author_id)).order_by(Book::book_id));
#else
constexpr auto text =
    stele::sql(union_(select(Book::book_id), select(Author::author_id)).order_by(1));
#endif
