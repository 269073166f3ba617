// expect below the error: stele: raw() has a comma outside of parentheses; it is one expression [S811]
//
// Where the text lands, a comma would begin another item of a list: a column more, or an argument
// more. Within the text's own parentheses it is right.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("max(?, 1)", Book::title)));
#else
const auto text = stele::sql(select(Book).where(stele::raw<bool>("?, 1", Book::title)));
#endif
