// expect: stele: case_() takes when(condition, value) and else_(value) [S140]
//
// SQL's CASE is a list of conditions, each with its value. when(condition, value) pairs them, and
// else_(value) is for the rows where none is true.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(case_(when(Book::in_print, 1)));
#else
constexpr auto query = select(case_(Book::in_print, 1)).from(Book);
#endif

constexpr auto text = stele::sql(query);
