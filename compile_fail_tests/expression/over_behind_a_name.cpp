// expect: stele: over() or filter() behind as<"name">(); say it before: sum(column).over().as<"name">() [S678]
//
// The name is the last thing of an item of select().
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto statement = select(sum(Book::rating).over().as<"all">());
#else
constexpr auto statement = select(sum(Book::rating).as<"all">().over());
#endif

static_assert(!stele::sql(statement).empty());
