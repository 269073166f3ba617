// expect: stele: choose() of nothing; name what to choose among [S804]
//
// choose(i, a, b, …) picks the term of number i, so that there has to be one.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).order_by(choose(0, Book::title)));
#else
const auto text = stele::sql(select(Book).order_by(stele::choose(0)));
#endif
