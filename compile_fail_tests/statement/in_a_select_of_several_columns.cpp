// expect: stele: a SELECT of several columns as a value; select one column [S106]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(Book).where(Book::author_id.in(select(Author::author_id)));
#else
constexpr auto query =
    select(Book).where(Book::author_id.in(select(Author::author_id, Author::last_name)));
#endif

constexpr auto text = stele::sql(query);
