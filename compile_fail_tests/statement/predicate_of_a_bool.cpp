// expect: stele: a predicate takes a condition, not a C++ bool; decide in C++, or compare a column with it [S102]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto made() {
    stele::predicate<Book> p;
    p &= Book::title == "It";
    return p;
}
#else
auto made() {
    stele::predicate<Book> p;
    p &= true;
    return p;
}
#endif
