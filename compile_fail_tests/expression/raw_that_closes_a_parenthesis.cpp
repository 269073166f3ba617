// expect below the error: stele: raw() closes a parenthesis that it does not open [S813]
//
// The text would close a parenthesis of the statement around it, and change what that means.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("(? > 1)", Book::title)));
#else
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > 1) OR (1", Book::title)));
#endif
