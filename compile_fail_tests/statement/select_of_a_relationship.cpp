// expect: stele: select() of a relationship; select its table, and join by the relationship [S301]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Author));
#else
constexpr auto text = stele::sql(select(Author::books));
#endif
