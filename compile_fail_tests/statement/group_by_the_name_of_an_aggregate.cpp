// expect: stele: group_by() by the name of an aggregate, which is made of the groups; group by columns [S274]
//
// An aggregate is made of a group, which is there before.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, count().as<"n">()).group_by(Book::title));
#else
constexpr auto text = stele::sql(select(Book::title, count().as<"n">()).group_by("n"_c));
#endif
