// expect: stele: a result has no last_insert_id(); say key() [S961]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
inline std::int64_t of(stele::sqlite::connection& db) {
    return db.execute(insert(Shop).values(Shop::name = "Corner", Shop::stock = paper::plain)).key();
}
#else
inline std::int64_t of(stele::sqlite::connection& db) {
    return db.execute(insert(Shop).values(Shop::name = "Corner", Shop::stock = paper::plain))
        .last_insert_id();
}
#endif
