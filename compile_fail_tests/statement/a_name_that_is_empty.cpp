// expect: stele: an empty name; give as<"name">(), alias<"name">() and their kin a name that is not empty [S355]
//
// SQL has no empty names. (A derived table or an alias without a name is S056.)
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title.as<"t">()));
#else
constexpr auto text = stele::sql(select(Book::title.as<"">()));
#endif
