// expect: stele: distinct() given twice; give it once [S324]
//
// DISTINCT gives each row once; once more changes nothing, so that something else was meant.
// distinct() belongs to the whole select list.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).distinct());
#else
constexpr auto text = stele::sql(select(Book).distinct().distinct());
#endif
