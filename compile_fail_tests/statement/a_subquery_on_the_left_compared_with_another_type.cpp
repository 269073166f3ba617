// expect: stele: these types do not compare; compare with a value or column of the same type [S113]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(select(max(Author::author_id)) == 3));
#else
constexpr auto text = stele::sql(select(Book).where(select(max(Author::author_id)) == "King"));
#endif
