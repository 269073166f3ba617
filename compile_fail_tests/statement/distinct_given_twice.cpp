// expect: stele: distinct() given twice; give it once [S324]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).distinct());
#else
constexpr auto text = stele::sql(select(Book).distinct().distinct());
#endif
