// expect: stele: a set operation takes SELECTs, and this is none; select from it: union_(select(Book::title), select(Shop::name)) [S350]
//
// UNION and its kin stand between SELECTs. Which columns of a table are meant is what the SELECT says.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(union_(select(Author::last_name), select(Shop::name)));
#else
constexpr auto text = stele::sql(union_(Author, Shop));
#endif
