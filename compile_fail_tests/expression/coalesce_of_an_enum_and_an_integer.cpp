// expect: stele: coalesce(), nullif(), least() or greatest() of values of different types; make them one type, as with cast<T>(e) [S135]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(coalesce(Book::cover, binding::hard));
#else
constexpr auto query = select(coalesce(Book::cover, 1));
#endif

constexpr auto text = stele::sql(query);
