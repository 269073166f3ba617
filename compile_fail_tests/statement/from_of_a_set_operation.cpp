// expect: stele: a set operation takes order_by(), limit() and offset() alone; say the rest in its SELECTs, or select from it as<"name">() [S020]
//
// from(), where() and the like belong to one SELECT, and a set operation has several. Say them in
// its members; or make a derived table of it and select from that.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(union_(select(Book::title), select(Author::last_name)));
#else
constexpr auto text = stele::sql(union_(select(Book::title), select(Author::last_name)).from(Book));
#endif
