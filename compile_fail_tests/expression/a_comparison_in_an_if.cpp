// expect: stele: an expression where C++ wants a bool; only the database knows its value: say where(), or case_() [S194]
#include "../tables.hpp"

#ifdef STELE_CONTROL
int first(const Book::row& book) {
    if (book.title == "It") return 1;
    return book.book_id > 3 ? 2 : 3;
}
#else
int first(const Book::row&) {
    if (Book::title == "It") return 1;
    return 3;
}
#endif
