// expect: stele: not_in() of a SELECT whose column can be NULL, which is never true with one NULL in it; say not_exists(), or coalesce() the column [S334]
//
// If the SELECT gives a single NULL, then x NOT IN (…) is true for no x, and the statement finds
// nothing, without an error. not_exists() asks what is meant.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(Book).where(Book::title.not_in(select(Author::last_name)));
#else
constexpr auto query = select(Author).where(Author::last_name.not_in(select(Book::subtitle)));
#endif

constexpr auto text = stele::sql(query);
