// expect: stele: prepare() takes one statement, such as select(...); SQL text goes to query(), which keeps it prepared [S466]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
inline void run(stele::sqlite::connection& db) {
    auto all = db.prepare(select(Book));
    static_cast<void>(all().all());
}
#else
inline void run(stele::sqlite::connection& db) {
    auto all = db.prepare({});
    static_cast<void>(all().all());
}
#endif
