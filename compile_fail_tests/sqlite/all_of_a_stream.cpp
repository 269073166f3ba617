// expect: stele: a stream() has views, which are gone with the next row; take all() of the result itself [S521]
//
// A stream reads text and blobs in place, in memory that SQLite uses again for the next row. To
// keep the rows, let the result copy them: all() without stream().
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct mark {
    std::int64_t id;
    std::string place;
};

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    for (const auto& book : db.execute(select(Book)).stream()) static_cast<void>(book.title.size());
#else
    static_cast<void>(db.execute(select(Book)).stream().all());
#endif
}
