// expect: stele: a statement that gives no rows is asked for some; say returning(), or ask for changes() [S462]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct name {
    std::string first;
};

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    return db.execute(delete_from(Author).everywhere().returning(Author::first_name))
        .into<name>()
        .all()
        .size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    return db.execute(delete_from(Author).everywhere()).into<name>().all().size();
}
#endif
