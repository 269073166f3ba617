// expect: stele: a predicate takes a condition, and this is none; compare it with something [S103]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto made() {
    stele::predicate<Book> p;
    p &= Book::in_print;
    return p;
}
#else
auto made() {
    stele::predicate<Book> p;
    p &= Book::title;
    return p;
}
#endif
