// expect: stele: select() has no union_(); it stands before its SELECTs: union_(select(...), select(...)) [S369]
//
// A set operation belongs to none of its SELECTs more than to another, and so is no clause of one.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(union_(select(Book::title), select(Shop::name)));
#else
constexpr auto text = stele::sql(select(Book::title).union_(select(Shop::name)));
#endif
