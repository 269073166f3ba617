// expect: stele: an assignment where C++ wants a bool; = assigns, == compares, and only the database does: say where() [S198]
//
// Twice off the mark: = assigns in C++ too, and what a column holds is not known to the program before
// a query has run. The comparison belongs into where(), or is made with the member of a row.
#include "../tables.hpp"

#ifdef STELE_CONTROL
bool is_it(const Book::row& book) { return book.title == "It"; }
#else
bool is_it(const Book::row&) {
    if (Book::title = "It") return true;
    return false;
}
#endif
