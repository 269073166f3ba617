// expect: stele: a name as an argument; it is a part of the type, so say as<"name">(), alias<"name">(Table), recursive<"name">(...) [S358]
//
// Names are a part of the SQL text, which the compiler writes. So they are template arguments, as the
// compiler has to know them.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title.as<"t">()));
#else
constexpr auto text = stele::sql(select(Book::title.as("t")));
#endif
