// expect: stele: query<Row>() of a type that is no row; give it a mapped type, a std::tuple, a struct or a table's row [S512]
//
// A row of a query by text is read into a value, a std::tuple, a struct with public fields or a
// table's row; this type is none of these.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct mark {
    std::int64_t id;
    std::string place;
};

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    static_cast<void>(db.query<mark>("SELECT 1, 2").one().id);
#else
    static_cast<void>(db.query<std::exception>("SELECT 1").all());
#endif
}
