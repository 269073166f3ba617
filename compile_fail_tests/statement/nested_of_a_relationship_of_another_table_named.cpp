// expect: stele: nested() of a relationship of a table that is not in the statement; name one of a table that is, or join that table [S391]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Author::last_name, nested(Author::books).as<"books">()));
#else
constexpr auto text = stele::sql(select(Shop::name, nested(Author::books).as<"books">()));
#endif
