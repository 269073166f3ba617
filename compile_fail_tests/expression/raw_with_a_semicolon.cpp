// expect below the error: stele: raw() has a semicolon in its text; it is one expression, not a statement [S809]
//
// A semicolon ends a statement, and raw() is a part of one. SQLite would run what is in front of it
// and ignore the rest.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > ';'", Book::title)));
#else
const auto text =
    stele::sql(select(Book).where(stele::raw<bool>("? > 1; DROP TABLE x", Book::title)));
#endif
