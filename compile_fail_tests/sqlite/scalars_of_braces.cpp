// expect: stele: scalars() takes a statement that gives rows: a SELECT, or one with returning() [S467]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
inline void run(stele::sqlite::connection& db) {
    static_cast<void>(db.scalars(select(Book)).all());
}
#else
inline void run(stele::sqlite::connection& db) { static_cast<void>(db.scalars({}).all()); }
#endif
