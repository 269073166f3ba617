// expect: stele: the language has no in(); say e.in(a, b) [S177]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(Book::book_id.in(1, 2)));
#else
constexpr auto text = stele::sql(select(Book).where(in(Book::book_id, {1, 2})));
#endif
