// expect below the error: stele: raw() has a comment in its text; leave it out [S810]
//
// A comment could hide what stands behind it in the statement, such as a closing parenthesis.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > 1 / 1", Book::title)));
#else
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > 1 /* 1", Book::title)));
#endif
