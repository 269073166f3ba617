// expect below the error: stele: raw() of nothing; write an expression [S816]
//
// An empty text leaves a hole in the statement.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("1")));
#else
const auto text = stele::sql(select(Book).where(stele::raw<bool>(" ")));
#endif
