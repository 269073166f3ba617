// expect: stele: % of something that is no integer; use integers [S115]
//
// % is the rest of a division of integers. SQLite would cut the fractions off first, without a
// word.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto rest = Book::book_id % 2;
#else
constexpr auto rest = Book::book_id % 2.5;
#endif
