// expect: stele: these types do not compare
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(select(max(Author::author_id)) == 3));
#else
constexpr auto text = stele::sql(select(Book).where(select(max(Author::author_id)) == "King"));
#endif
