// expect: stele: an empty name; give as<"name">(), alias<"name">() and their kin a name that is not empty [S355]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(Book::title.as<"5">());
#else
constexpr auto stmt = select(Book::title.as<5>());
#endif
