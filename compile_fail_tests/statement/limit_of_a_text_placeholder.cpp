// expect: stele: limit() and offset() take a number of rows: an integer that is not negative, a placeholder or lit<n> [S326]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).limit("n"_p.of<int>()));
#else
constexpr auto text = stele::sql(select(Book).limit("n"_p.of<std::string>()));
#endif
