// expect: stele: query<Row>() of a type that is no row; give it a mapped type, a std::tuple, a struct or a table's row [S512]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

void read(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    for (const int& row : db.query<int>("SELECT 1")) static_cast<void>(row);
#else
    for (const shelf& row : db.query<shelf>("SELECT 1")) static_cast<void>(row);
#endif
}
