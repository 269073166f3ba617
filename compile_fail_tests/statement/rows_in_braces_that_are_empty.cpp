// expect: stele: values() of several rows; give it one range of rows: values({{...}, {...}}), or a std::vector [S444]
#include "../tables.hpp"

#ifdef STELE_CONTROL
inline auto two() { return insert(Shop).values({{}, {}}); }
#else
inline auto two() { return insert(Shop).values({}, {}); }
#endif
