// expect: stele: execute() takes one statement, such as select(...); SQL text goes to query(), and a prepared statement is called [S465]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
inline void run(stele::sqlite::connection& db) {
    static_cast<void>(db.execute(select(Book)).all());
}
#else
inline void run(stele::sqlite::connection& db) { static_cast<void>(db.execute({}).all()); }
#endif
