// expect: stele: a SELECT of several columns as a value; select one column [S106]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(select(Author::author_id) > 3));
#else
constexpr auto text =
    stele::sql(select(Book).where(select(Author::author_id, Author::last_name) > 3));
#endif
