// expect below the error: stele: raw() has a NUL in its text; leave it out [S808]
//
// SQL text ends at a NUL for SQLite, so the rest of the statement would be lost.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? <> ''", Book::title)));
#else
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? <> '\0'", Book::title)));
#endif
