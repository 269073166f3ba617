// expect: stele: an aggregate or window function of a name of the select list, which is given later; repeat the expression, without a name [S252]
//
// as<"n">() gives a name to a column of the result. Aggregates are made before there is a result.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(sum(Book::rating)));
#else
constexpr auto text = stele::sql(select(sum("n"_c)));
#endif
