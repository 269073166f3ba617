// expect: stele: a value of a C++ type that has no SQL type; specialise stele::type_mapping for it, or pass another type [S107]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(case_(when(Book::in_print, 1), stele::else_(2)));
#else
constexpr auto query = select(case_(when(Book::in_print, 1), stele::else_(shelf{})));
#endif

constexpr auto text = stele::sql(query);
