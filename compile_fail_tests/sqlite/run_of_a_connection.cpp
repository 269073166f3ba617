// expect: stele: a connection has no run(); say db.execute(statement) [S475]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

std::size_t books(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(Book)).all().size();
#else
    return db.run(select(Book)).all().size();
#endif
}
