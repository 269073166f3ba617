// expect: stele: a predicate with a placeholder, whose value nobody could give; compare with a value [S821]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
auto made() {
    stele::predicate<Book> p;
    p &= Book::title == "It";
    return p;
}
#else
auto made() {
    stele::predicate<Book> p;
    p &= Book::title == "t"_p;
    return p;
}
#endif
