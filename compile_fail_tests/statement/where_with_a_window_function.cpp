// expect: stele: where() uses a window function, which sees the rows that where() has left; select it in a derived table, and pick there [S207]
//
// A window function numbers or adds up the rows that WHERE has left, so that WHERE cannot pick by
// it. In a derived table it becomes a column, by which the outer statement picks.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title, stele::row_number().over()).where(Book::rating < 3));
#else
constexpr auto text = stele::sql(select(Book::title).where(stele::row_number().over() < 3));
#endif
