// expect: stele: case_() takes when(condition, value) once or more, and then else_(value) at most once [S141]
//
// The branches are tried in order, and else_() is for what is left, so that it is the last and
// there is only one.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(case_(when(Book::in_print, 1), stele::else_(2)));
#else
constexpr auto query = select(case_(stele::else_(2), when(Book::in_print, 1))).from(Book);
#endif

constexpr auto text = stele::sql(query);
