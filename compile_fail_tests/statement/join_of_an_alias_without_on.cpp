// expect: stele: join() of an alias without on(); say on(), or the relationship that leads to it: .join(m, relationship) [S039]
//
// Which key of which of the two would be meant is not to be guessed: the relationship says it, or
// on().
#include "../tables.hpp"

constexpr auto b = alias<"b">(Book);

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Author).join(b, Author::books));
#else
constexpr auto text = stele::sql(select(Author).join(b));
#endif
