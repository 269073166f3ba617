// expect: stele: set() of a row of a table that is all key; assign the columns instead [S423]
//
// set(row) writes all columns of a row but those of the primary key, since where() says which row
// is meant. A table of nothing but key columns has nothing left to write.
#include "../tables.hpp"

STELE_TABLE(Link, "link", column(a, int), column(b, int), primary_key(a, b));

#ifdef STELE_CONTROL
constexpr auto statement = update(Link).set(Link::a = 1).where(Link::b == 2);
#else
constexpr auto statement = update(Link).set(Link::row{}).where(Link::b == 2);
#endif

static_assert(!stele::sql(statement).empty());
