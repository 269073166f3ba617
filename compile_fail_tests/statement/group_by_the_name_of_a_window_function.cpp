// expect: stele: group_by() by the name of a window function, which sees the groups; select it in a derived table, and group there [S273]
//
// Windows see the groups, which are there before.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title, row_number().over().as<"n">()).group_by(Book::title));
#else
constexpr auto text =
    stele::sql(select(Book::title, row_number().over().as<"n">()).group_by("n"_c));
#endif
