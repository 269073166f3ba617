// expect: stele: over() or filter() behind as<"name">(); say it before: sum(column).over().as<"name">() [S678]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto statement = select(sum(Book::rating).filter(Book::in_print).as<"all">());
#else
constexpr auto statement = select(sum(Book::rating).as<"all">().filter(Book::in_print));
#endif

static_assert(!stele::sql(statement).empty());
