// expect: stele: an expression that no clause takes; pass it to one, and join conditions with && [S494]
// a warning
//
// Within parentheses of their own the comma is C++'s operator, which lets the first condition go. Compilers warn; of a comparison
// alone Clang does so in its own words.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto some = select(Book).where(Book::rating > 2.0 && Book::in_print && Book::book_id > 7);
#else
constexpr auto some = select(Book).where((Book::rating > 2.0 && Book::in_print, Book::book_id > 7));
#endif
