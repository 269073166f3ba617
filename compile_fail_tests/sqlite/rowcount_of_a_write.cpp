// expect: stele: a result has no rowcount(); say changes() [S961]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
inline std::int64_t of(stele::sqlite::connection& db) {
    return db.execute(delete_from(Book).everywhere()).changes();
}
#else
inline std::int64_t of(stele::sqlite::connection& db) {
    return db.execute(delete_from(Book).everywhere()).rowcount();
}
#endif
