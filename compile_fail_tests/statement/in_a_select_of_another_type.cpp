// expect: stele: these types do not compare; compare with a value or column of the same type [S113]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(Book).where(Book::author_id.in(select(Author::author_id)));
#else
constexpr auto query = select(Book).where(Book::author_id.in(select(Author::last_name)));
#endif

constexpr auto text = stele::sql(query);
