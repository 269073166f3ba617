// expect: stele: between() takes two bounds; say between(low, high) [S168]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(Book).where(Book::book_id.between(1, 2));
#else
constexpr auto stmt = select(Book).where(Book::book_id.between({1, 2}));
#endif
