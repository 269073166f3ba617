// expect: stele: into<T>() of a struct that views its text, which goes with the next row; give the field std::string, or iterate over stream() [S532]
//
// into<T>() makes rows that are kept. Text that a std::string_view views is the database's, and
// goes with the next row.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
struct named {
    std::string title;
};
#else
struct named {
    std::string_view title;
};
#endif

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).into<named>().all().size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).into<named>().all().size();
}
#endif
