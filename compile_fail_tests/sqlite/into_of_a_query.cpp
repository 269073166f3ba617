// expect: stele: into() or stream() of a query(), whose rows are what its type says: query<Row>("SELECT ...") [S540]
//
// The type in query<Row>() says what the rows are, and is checked against the columns when the
// text runs.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct named {
    std::string title;
};

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    return db.query<named>("SELECT title FROM book").all().size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    return db.query<std::string>("SELECT title FROM book").into<named>().all().size();
}
#endif
