// expect: stele: a set operation of SELECTs that have not as many columns; select as many in each [S331]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(except(select(Book::title), select(Author::last_name), select(Shop::name)));
#else
constexpr auto text =
    stele::sql(except(select(Book::title), select(Author::last_name), select(Shop)));
#endif
