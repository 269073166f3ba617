// expect: stele: when() takes a condition, but = assigns; compare with == [S101]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(case_(when(Book::rating == 4, 1)));
#else
constexpr auto query = select(case_(when(Book::rating = 4, 1))).from(Book);
#endif

constexpr auto text = stele::sql(query);
