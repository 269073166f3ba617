// expect: stele: select() takes tables, columns and expressions, but = assigns; compare with == [S302]
#include "../tables.hpp"

std::string run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(Book::book_id, Book::title)).one().title;
#else
    return db.execute(select(Book::book_id, Book::title = "It")).one().title;
#endif
}
