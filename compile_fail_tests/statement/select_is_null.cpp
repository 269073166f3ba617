// expect: stele: select() has no is_null(); as a value it is scalar_subquery(select(...)).is_null() [S370]
//
// A SELECT becomes a value beside another operand. Where it stands alone, it has to be said that a value is
// meant, and no table.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book).where(scalar_subquery(select(Author::last_name)).is_null()));
#else
constexpr auto text = stele::sql(select(Book).where(select(Author::last_name).is_null()));
#endif
