// expect: stele: a SELECT of several columns as a value; select one column [S106]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book).where(Book::author_id == select(max(Author::author_id))));
#else
constexpr auto text =
    stele::sql(select(Book).where(Book::author_id == select(Author::author_id, Author::last_name)));
#endif
