// expect: stele: an argument of query() that is no value of a mapped type; it is bound to a `?` of the text [S513]
//
// The text is given as it stands, and the arguments are the values for its question marks. The name
// of a column belongs into the text.
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
