// expect: stele: a window function without over(); say over(), or over(partition_by(column).order_by(column)) [S212]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title, row_number().over(order_by(Book::title)).as<"n">()));
#else
constexpr auto text = stele::sql(select(Book::title, row_number().as<"n">()));
#endif
