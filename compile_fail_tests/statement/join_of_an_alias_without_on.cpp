// expect: stele: join() of a table to which no foreign key leads; say on(), or join the table between them first [S013]
#include "../tables.hpp"

constexpr auto b = alias<"b">(Book);

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Author).join(b, Author::books));
#else
constexpr auto text = stele::sql(select(Author).join(b));
#endif
