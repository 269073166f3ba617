// expect: stele: values() takes a row of its table, a range of such rows, or assignments to its columns; write Book::row{...} or Book::title = value [S490]
// computed: stele: values() takes a row of "book", a range of such rows, or assignments to its columns; write Book::row{...} or Book::column = value
//
// A row is inserted into its own table. What is no row, such as a tuple, an optional row or values one
// behind the other, does not say which column is meant: make it a row, or assign the columns.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Book).values(Book::row{})).key();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Book).values(Author::row{})).key();
}
#endif
