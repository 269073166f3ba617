// expect: stele: a predicate takes a condition, but = assigns; compare with == [S101]
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
    p &= (Book::title = "It");
    return p;
}
#endif
