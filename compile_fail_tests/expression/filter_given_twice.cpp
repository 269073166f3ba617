// expect: stele: filter() given twice; join the conditions with && [S264]
//
// An aggregate has one FILTER.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count().filter(Book::in_print && Book::rating > 4.0)));
#else
constexpr auto text = stele::sql(select(count().filter(Book::in_print).filter(Book::rating > 4.0)));
#endif
