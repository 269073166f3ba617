// expect: stele: in() with an optional value or std::nullopt, which IN never finds; leave it out, and say || e.is_null() [S123]
//
// x IN (NULL) is never true, not even for a NULL, and x NOT IN (…, NULL) is true for no row at all.
// is_null() asks for NULL.
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto query() { return select(Book).where(Book::rating.in(1.0) || Book::rating.is_null()); }
#else
auto query() { return select(Book).where(Book::rating.in(1.0, std::nullopt)); }
#endif

std::string_view text() { return stele::sql(query()); }
