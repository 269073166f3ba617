// expect: stele: delete_from() has no order_by(); it takes where() or everywhere(), then returning() [S365]
//
// A DELETE removes all rows that where() names, in no order. Which ones come first can be said in a subquery:
// where(Book::book_id.in(select(Book::book_id).order_by(...).limit(n))).
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(delete_from(Book).everywhere());
#else
constexpr auto text = stele::sql(delete_from(Book).order_by(Book::title).everywhere());
#endif
