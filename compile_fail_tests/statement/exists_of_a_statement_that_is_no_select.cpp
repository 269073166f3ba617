// expect: stele: exists() takes a SELECT; this statement is none [S333]
//
// EXISTS asks whether a SELECT has rows. A write cannot stand within another statement.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Author).where(exists(select(Book).where(Book::author_id == Author::author_id))));
#else
constexpr auto text =
    stele::sql(select(Author).where(exists(delete_from(Book).where(Book::author_id == 1))));
#endif
