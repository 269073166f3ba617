// expect: stele: a value of a C++ type that has no SQL type; specialise stele::type_mapping for it, or pass another type [S107]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(replace(Book::title, "a", "b"));
#else
constexpr auto query = select(replace(Book::title, "a", shelf{}));
#endif

constexpr auto text = stele::sql(query);
