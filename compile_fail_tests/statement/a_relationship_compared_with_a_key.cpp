// expect: stele: a relationship as a value; use its key column, as Book::author_id of Book::author [S394]
//
// A relationship can be joined by. What is stored, and compared, is the column of its key.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(Book::author_id == 4));
#else
constexpr auto text = stele::sql(select(Book).where(Book::author == 4));
#endif
