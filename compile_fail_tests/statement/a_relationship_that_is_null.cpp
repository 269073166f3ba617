// expect: stele: a relationship has no is_null(); use its key column, as Book::author_id of Book::author [S394]
//
// A relationship can be joined by. What is stored, and can be NULL, is the column of its key.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(Book::rating.is_null()));
#else
constexpr auto text = stele::sql(select(Book).where(Book::author.is_null()));
#endif
