// expect: stele: [] of a derived table with a relationship, which it has none of; join by .join(d, relationship), or say on() [S058]
//
// A derived table has columns alone. Where it selects the key, it can be joined in the place of the
// relationship's target.
#include "../tables.hpp"

constexpr auto d = select(Book::title).as<"d">();

#ifdef STELE_CONTROL
constexpr auto column = d[Book::title];
#else
constexpr auto column = d[Book::author];
#endif
