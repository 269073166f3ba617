// expect: stele: with() takes SELECTs that have a name, and recursive tables; name the SELECT: with(select(...).as<"name">()) [S353]
//
// What WITH defines is used by its name, which the SELECT has to have. A table of the database is there
// without WITH.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(with(select(Book).as<"b">()).select(Author));
#else
constexpr auto text = stele::sql(with(select(Book)).select(Author));
#endif
