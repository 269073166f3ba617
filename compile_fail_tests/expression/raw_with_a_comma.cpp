// expect below the error: stele: raw() has a comma outside of parentheses; it is one expression [S811]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("max(?, 1)", Book::title)));
#else
const auto text = stele::sql(select(Book).where(stele::raw<bool>("?, 1", Book::title)));
#endif
