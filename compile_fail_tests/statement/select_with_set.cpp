// expect: stele: select() has no set(); it takes distinct(), from(), joins, where(), group_by(), having(), order_by(), limit() and offset() [S368]
//
// A SELECT changes nothing. update(Book).set(...) does.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(update(Book).set(Book::title = "It").everywhere());
#else
constexpr auto text = stele::sql(select(Book).set(Book::title = "It"));
#endif
