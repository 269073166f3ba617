// expect: stele: where() takes a condition, and this is none; compare it with something [S103]
#include "../tables.hpp"

using stele::when;

std::string text(bool rated) {
#ifdef STELE_CONTROL
    return stele::sql(select(Book::title).where(when(rated, Book::rating > 4.0)));
#else
    return stele::sql(select(Book::title).where(when(rated, Book::rating)));
#endif
}
