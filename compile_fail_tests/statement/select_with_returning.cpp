// expect: stele: select() has no returning(); it takes distinct(), from(), joins, where(), group_by(), having(), order_by(), limit() and offset() [S368]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book));
#else
constexpr auto text = stele::sql(select(Book).returning(Book::title));
#endif
