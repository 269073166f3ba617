// expect below the error: stele: raw() opens a parenthesis that it does not close [S815]
//
// The parenthesis would take in what follows in the statement around it.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("(? > 1)", Book::title)));
#else
const auto text = stele::sql(select(Book).where(stele::raw<bool>("(? > 1", Book::title)));
#endif
