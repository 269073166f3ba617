// expect: stele: sql<D>() for a D that is no dialect; name one, or leave it out [S716]
//
// A dialect is a type with a `spelling`, as stele::sqlite_dialect has.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql<stele::sqlite_dialect>(select(Book));
#else
constexpr auto text = stele::sql<int>(select(Book));
#endif
