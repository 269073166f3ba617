// expect: stele: an assignment that no statement takes; pass it to set() or values(), one after the other [S493]
// a warning
//
// Within parentheses of their own the comma is C++'s operator, which lets the first assignment go. Compilers warn.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto rated = update(Book).set(Book::title = "It", Book::rating = 2.0).everywhere();
#else
constexpr auto rated = update(Book).set((Book::title = "It", Book::rating = 2.0)).everywhere();
#endif
