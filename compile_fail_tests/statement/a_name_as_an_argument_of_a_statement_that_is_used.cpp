// expect: stele: a name as an argument; it is a part of the type, so say as<"name">(), alias<"name">(Table), recursive<"name">(...) [S358]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title.as<"name">()));
#else
constexpr auto text = stele::sql(select(Book::title).as("name"));
#endif
