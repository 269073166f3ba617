// expect: stele: a value of a C++ type that has no SQL type; specialise stele::type_mapping for it, or pass another type [S107]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(Book).where(Book::cover == stele::lit<binding::hard>);
#else
constexpr auto query = select(Book).where(Book::cover == stele::lit<shelf{}>);
#endif

constexpr auto text = stele::sql(query);
