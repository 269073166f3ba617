// expect: stele: as<"name">() given twice; give one name [S357]
//
// A column of the result has one name. So has a derived table; alias<"other">(table) is a second one.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title.as<"b">()));
#else
constexpr auto text = stele::sql(select(Book::title.as<"a">().as<"b">()));
#endif
