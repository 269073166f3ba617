// expect: stele: all(), first() and one() of a result take nothing; say which rows, and how many, in the statement: select(Book).where(...).limit(10) [S590]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    const std::string title = db.execute(select(Book).where(Book::book_id == 7)).one().title;
#else
    const std::string title = db.execute(select(Book)).one(Book::book_id == 7).title;
#endif
}
