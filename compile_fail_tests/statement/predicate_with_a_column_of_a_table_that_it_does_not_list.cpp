// expect: stele: a predicate takes columns of the tables that it lists; add the table to predicate<> [S820]
//
// The type of a predicate lists the tables that its conditions use, so that a statement that takes
// it can be checked to have them, whatever is added when the program runs.
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
    p &= Author::last_name == "King";
    return p;
}
#endif
