// expect: stele: join() of a table to which no foreign key leads; say on()
#include "../tables.hpp"

constexpr auto b = alias<"b">(Book);

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Author).join(b, Author::books));
#else
constexpr auto text = stele::sql(select(Author).join(b));
#endif
