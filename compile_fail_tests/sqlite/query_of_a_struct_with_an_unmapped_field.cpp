// expect: stele: query<Row>() of a row with a field that no column can fill; give it a type that has a SQL type, and owns its text, std::optional where it can be NULL [S511]
//
// Each field takes the value of a column, so that it needs a type that can be read from the
// database: one with a stele::type_mapping, that owns what it holds.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct mark {
    std::int64_t id;
    shelf place;
};

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    static_cast<void>(db.query<std::int64_t>("SELECT 1").one());
#else
    static_cast<void>(db.query<mark>("SELECT 1, 2").one().id);
#endif
}
