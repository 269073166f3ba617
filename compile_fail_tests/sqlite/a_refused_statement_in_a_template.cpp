// expect: stele: limit() and offset() take a number of rows: an integer that is not negative, a placeholder or lit<n> [S326]
#include "../tables.hpp"

template <class Connection>
std::string first_title(Connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(Book::book_id, Book::title).limit(stele::lit<1>)).all()[0].title;
#else
    return db.execute(select(Book::book_id, Book::title).limit(stele::lit<-1>)).all()[0].title;
#endif
}
template std::string first_title(stele::sqlite::connection&);
