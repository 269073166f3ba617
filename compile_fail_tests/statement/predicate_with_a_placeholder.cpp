// expect: stele: a predicate with a placeholder, whose value nobody could give; compare with a value [S821]
//
// The conditions of a predicate are added when the program runs, and the placeholders of a
// statement are known when it is compiled. Here the value is at hand: compare with it.
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
