// expect: stele: these types do not compare; compare with a value or column of the same type [S113]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(Book::title == select(max(Author::last_name))));
#else
constexpr auto text = stele::sql(select(Book).where(Book::title == select(max(Author::author_id))));
#endif
