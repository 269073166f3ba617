// expect: stele: when() takes a condition, and this is none; compare it with something [S103]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(case_(when(Book::rating > 4, 1)));
#else
constexpr auto query = select(case_(when(Book::rating, 1))).from(Book);
#endif

constexpr auto text = stele::sql(query);
