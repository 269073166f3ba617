// expect: stele: a predicate takes a condition, not a C++ bool; decide in C++, or compare a column with it [S102]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto made(const stele::predicate<Book>& p) { return p && Book::in_print; }
#else
auto made(const stele::predicate<Book>& p) { return true && p; }
#endif
