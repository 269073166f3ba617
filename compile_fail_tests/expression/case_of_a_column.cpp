// expect: stele: case_() takes when(condition, value) and else_(value) [S140]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(case_(when(Book::in_print, 1)));
#else
constexpr auto query = select(case_(Book::in_print, 1)).from(Book);
#endif

constexpr auto text = stele::sql(query);
