// expect: stele: choose() without the number of a term; say it first, from 0 on: choose(column, Book::title, Book::rating.desc()) [S861]
//
// Which term orders is known when the statement runs, and a number says it. The names of columns are the
// program's, so text has to be made a number first.
#include "../tables.hpp"

#include <string>

std::string sorted(const std::string& column) {
#ifdef STELE_CONTROL
    return stele::sql(select(Book).order_by(
        choose(column == "title" ? 0 : 1, Book::title, Book::book_id.desc())));
#else
    return stele::sql(select(Book).order_by(choose(column, Book::title, Book::book_id.desc())));
#endif
}
