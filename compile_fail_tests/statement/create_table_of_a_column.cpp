// expect: stele: create_table() takes one table of STELE_TABLE; create several one by one, or by create_all() [S372]
//
// A table is created as a whole. A column is a part of its definition.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(create_table(Book));
#else
constexpr auto text = stele::sql(create_table(Book::title));
#endif
