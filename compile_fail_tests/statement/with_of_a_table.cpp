// expect: stele: with() takes SELECTs that have a name, and recursive tables; name the SELECT: with(select(...).as<"name">()) [S353]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(with(select(Book).as<"b">()).select(Author));
#else
constexpr auto text = stele::sql(with(Book).select(Author));
#endif
