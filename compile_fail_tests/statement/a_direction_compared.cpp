// expect: stele: a direction as a value; say asc() and desc() in order_by() alone [S396]
//
// asc() and desc() say an order. They are no part of a value.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(Book::title == "It"));
#else
constexpr auto text = stele::sql(select(Book).where(Book::title.desc() == "It"));
#endif
