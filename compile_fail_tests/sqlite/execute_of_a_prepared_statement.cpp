// expect: stele: execute() takes one statement, such as select(...); SQL text goes to query(), and a prepared statement is called [S465]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    auto find = db.prepare(select(Book));
    return find().all().size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    auto find = db.prepare(select(Book));
    return db.execute(find).all().size();
}
#endif
