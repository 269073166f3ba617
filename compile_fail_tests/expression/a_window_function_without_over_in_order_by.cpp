// expect: stele: a window function without over(); say over(), or over(partition_by(column).order_by(column)) [S212]
//
// rank(), row_number() and their like mean nothing without the rows that they look at; over() says
// which these are and in which order.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title).order_by(stele::rank().over().desc()));
#else
constexpr auto text = stele::sql(select(Book::title).order_by(stele::rank().desc()));
#endif
