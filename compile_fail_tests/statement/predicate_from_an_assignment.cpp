// expect: stele: a predicate takes a condition, but = assigns; compare with == [S101]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const stele::predicate<Book> p = Book::title == "It";
#else
const stele::predicate<Book> p = (Book::title = "It");
#endif
