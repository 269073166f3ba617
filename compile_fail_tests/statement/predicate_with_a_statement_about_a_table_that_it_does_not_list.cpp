// expect: stele: a predicate takes columns of the tables that it lists; add the table to predicate<> [S820]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto made() {
    stele::predicate<Book> p;
    p &= exists(select(Author).where(Book::author_id == Author::author_id));
    return p;
}
#else
auto made() {
    stele::predicate<Book> p;
    p &= exists(select(Author).where(Letter::sender_id == Author::author_id));
    return p;
}
#endif
