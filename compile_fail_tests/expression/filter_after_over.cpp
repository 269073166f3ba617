// expect: stele: filter() after over(); say it before: sum(column).filter(condition).over() [S262]
//
// SQL says what is aggregated before it says over which rows.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count().filter(Book::in_print).over()));
#else
constexpr auto text = stele::sql(select(count().over().filter(Book::in_print)));
#endif
