// expect: stele: an argument of query() that is no value of a mapped type; it is bound to a `?` of the text [S513]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct mark {
    std::int64_t id;
    std::string place;
};

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    db.query("DELETE FROM book WHERE title = ?", "A");
#else
    db.query("DELETE FROM book WHERE title = ?", Book::title);
#endif
}
