// expect: stele: alias() of a SELECT; make it a table by .as<"name">() [S055]
//
// alias() gives a table another name. What makes a table of a SELECT is as<"name">().
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto books = select(Book).as<"books">();
#else
constexpr auto books = stele::alias<"books">(select(Book));
#endif
