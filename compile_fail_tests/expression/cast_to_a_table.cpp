// expect: stele: cast() without a type; say cast<T>(e), with the C++ type to read [S172]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(stele::cast<int>(Book::title));
#else
constexpr auto stmt = select(stele::cast<Author>(Book::title));
#endif
