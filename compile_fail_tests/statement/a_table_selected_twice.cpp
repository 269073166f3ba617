// expect: stele: select() of a table twice; say it once, or join and select an alias of it: alias<"m">(Employee) [S965]
//
// Both would be the same row. Where two rows of one table are meant, an employee and the manager, the second
// comes from an alias of the table, which is joined.
#include "../tables.hpp"

constexpr auto other = alias<"other">(Author);

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Author, other).join(other).on(other[Author::last_name] == Author::last_name));
#else
constexpr auto text = stele::sql(
    select(Author, Author).join(other).on(other[Author::last_name] == Author::last_name));
#endif
