// expect: stele: order_by() of a set operation takes columns of its result; name a column that its first SELECT selects [S328]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(union_(select(Book::title), select(Author::last_name)).order_by(Book::title.desc()));
#else
constexpr auto text = stele::sql(
    union_(select(Book::title), select(Author::last_name)).order_by(Author::last_name.desc()));
#endif
