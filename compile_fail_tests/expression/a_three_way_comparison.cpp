// expect: stele: <=>, which SQL does not have; say <, <=, ==, >= or >, or case_() [S199]
//
// SQL compares two values in one way at a time, and so does the language.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(Book).where(Book::book_id < 3);
#else
constexpr auto stmt = select(Book).where((Book::book_id <=> 3) < 0);
#endif
