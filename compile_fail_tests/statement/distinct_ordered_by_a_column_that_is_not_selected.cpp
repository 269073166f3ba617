// expect: stele: order_by() of a distinct() SELECT has a column that is not selected, so that a row could have several of it; select it, or leave it out [S246]
// computed: stele: order_by() of a distinct() SELECT has "book"."rating", which is not selected, so that a row could have several of it; select it, or leave it out [S246]
//
// Rows that differ in nothing but the column are one, so that it has no value there to order by.
// Any database but SQLite refuses it.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title, Book::rating).distinct().order_by(Book::rating));
#else
constexpr auto text = stele::sql(select(Book::title).distinct().order_by(Book::rating));
#endif
