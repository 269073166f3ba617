// expect: stele: a result has no next(); iterate over it with for [S961]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
inline void of(stele::sqlite::connection& db) {
    for (auto& row : db.execute(select(Book::title))) static_cast<void>(row.title);
}
#else
inline void of(stele::sqlite::connection& db) {
    while (db.execute(select(Book::title)).next()) {
    }
}
#endif
