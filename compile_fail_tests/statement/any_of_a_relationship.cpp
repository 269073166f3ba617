// expect: stele: a relationship has no any(); ask for the rows: exists(select(Book).where(Book::author_id == Author::author_id)) [S393]
//
// A relationship says how tables are joined. Whether there are rows at its other side, a subquery asks.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Author).where(exists(select(Book).where(Book::author_id == Author::author_id))));
#else
constexpr auto text = stele::sql(select(Author).where(Author::books.any()));
#endif
