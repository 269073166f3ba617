// expect: stele: select() of a relationship; select its table, and join by the relationship [S301]
//
// A relationship is a way from one table to another, not a value. What is at its end is selected as
// a table, and the join says how to get there; rows within rows are nested(Author::books).
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Author));
#else
constexpr auto text = stele::sql(select(Author::books));
#endif
