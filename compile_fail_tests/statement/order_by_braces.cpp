// expect: stele: order_by() of nothing, or of braces; name what to order by [S322]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(Book).order_by(Book::title, Book::book_id);
#else
constexpr auto stmt = select(Book).order_by({Book::title, Book::book_id});
#endif
