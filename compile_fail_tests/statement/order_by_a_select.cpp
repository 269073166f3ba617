// expect: stele: order_by() of a SELECT; as a value it is scalar_subquery(select(...)) [S370]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).order_by(scalar_subquery(select(Author::last_name))));
#else
constexpr auto text = stele::sql(select(Book).order_by(select(Author::last_name)));
#endif
