// expect: stele: in() of a range of optional values, whose NULL it never finds; pass those that have a value [S124]
//
// The values go to the database as a list, and IN never finds a NULL in it; a NOT IN would find
// nothing at all.
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto query() { return select(Book).where(Book::rating.in(std::vector<double>{1})); }
#else
auto query() { return select(Book).where(Book::rating.in(std::vector<std::optional<double>>{1})); }
#endif

std::string_view text() { return stele::sql(query()); }
