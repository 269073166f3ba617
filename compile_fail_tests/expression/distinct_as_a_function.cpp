// expect: stele: the language has no distinct(); say select(...).distinct(), or count_distinct(e) [S177]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(count_distinct(Book::title));
#else
constexpr auto stmt = select(count(distinct(Book::title)));
#endif
