// expect: stele: a stream() can only be iterated over, as its views go with the next row; ask the result itself [S534]
//
// A stream gives views into the database's memory, which are valid until the next row is read. A
// row that is kept owns its text.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) { return db.execute(select(Book)).one().book_id; }
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(select(Book)).stream().one().book_id;
}
#endif
