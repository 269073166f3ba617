// expect: stele: coalesce(), nullif(), least() or greatest() of values of different types; make them one type, as with cast<T>(e) [S135]
//
// The result is one of the values, and a row has one C++ type for it. With different types none
// would hold them all.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(coalesce(Book::rating, 0));
#else
constexpr auto query = select(coalesce(Book::rating, "none"));
#endif

constexpr auto text = stele::sql(query);
