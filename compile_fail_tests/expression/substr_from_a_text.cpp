// expect: stele: an argument that counts characters or digits is no integer; pass an integer [S130]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(substr(Book::title, 2));
#else
constexpr auto query = select(substr(Book::title, 2.5));
#endif

constexpr auto text = stele::sql(query);
