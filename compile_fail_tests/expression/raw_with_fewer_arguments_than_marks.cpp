// expect below the error: stele: raw() has more ? in its text than arguments; pass one for each [S818]
//
// Each question mark stands for an argument, in order. One without would take the next value of the
// statement around it.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > '?'", Book::title)));
#else
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > ?", Book::title)));
#endif
