// expect: stele: sql() of something that is no statement; begin with select(), insert(), update() or delete_from() [S717]
//
// sql() gives the text of a statement. A table or an expression is a part of one.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book));
#else
constexpr auto text = stele::sql(Book);
#endif
