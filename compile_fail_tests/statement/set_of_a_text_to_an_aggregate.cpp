// expect: stele: an aggregate where there are no groups; select it in a subquery [S205]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(update(Book).set(Book::title = lower(Book::title)).everywhere());
#else
constexpr auto text = stele::sql(update(Book).set(Book::title = max(Book::title)).everywhere());
#endif
