// expect: stele: with() of nothing; name the tables that it defines, or leave it out [S352]
//
// WITH names tables that the statement behind it uses. Without any there is nothing to say.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book));
#else
constexpr auto text = stele::sql(stele::with().select(Book));
#endif
