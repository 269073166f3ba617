// expect: stele: a value of a C++ type that has no SQL type; specialise stele::type_mapping for it, or pass another type [S107]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto query() { return select(Book).where(Book::rating.in(std::vector<double>{1})); }
#else
auto query() { return select(Book).where(Book::rating.in(std::vector<shelf>{})); }
#endif

std::string_view text() { return stele::sql(query()); }
