// expect: stele: a table under a name of no characters; give as<> or alias<> a name [S056]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title.as<"name">()));
#else
constexpr auto text = stele::sql(select(Book::title).as());
#endif
