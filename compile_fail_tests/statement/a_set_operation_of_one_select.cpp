// expect: stele: a set operation of fewer than two SELECTs; give it two or more [S351]
//
// A set operation puts the rows of several SELECTs together. One SELECT is what it is without.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title));
#else
constexpr auto text = stele::sql(union_(select(Book::title)));
#endif
