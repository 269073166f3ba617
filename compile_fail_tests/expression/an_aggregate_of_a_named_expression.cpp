// expect: stele: an aggregate or window function of a name of the select list, which is given later; repeat the expression, without a name [S252]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(sum(Book::rating).as<"n">()));
#else
constexpr auto text = stele::sql(select(sum(Book::rating.as<"n">())));
#endif
