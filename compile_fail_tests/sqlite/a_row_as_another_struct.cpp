// expect: stele: the row of a statement as a struct or std::tuple of another type; say execute(statement).into<summary>(), or select the table whole [S522]
//
// A statement that selects columns has a row type of its own, whose members have their names. into<T>() reads
// the same columns into a type of yours.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct summary {
    std::string title;
    std::int64_t author_id = 0;
};

summary first(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(Book::title, Book::author_id)).into<summary>().one();
#else
    return db.execute(select(Book::title, Book::author_id)).one();
#endif
}
