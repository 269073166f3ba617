// expect: stele: scalar() of a query whose rows are more than a value; use one() [S519]
//
// scalar() gives the one value of the one row, and the rows that this query is read into have
// several values.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct mark {
    std::int64_t id;
    std::string place;
};

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    static_cast<void>(db.query<mark>("SELECT 1, ?", "A").one().id);
#else
    static_cast<void>(db.query<mark>("SELECT 1, ?", "A").scalar());
#endif
}
