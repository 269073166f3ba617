// expect: stele: into<T>() names the type of a row, a struct that can be made empty and assigned: no reference, pointer, const or single value, for which there is scalars() [S530]
//
// into<T>() fills the members of a T, one for each column. A single value is what scalars() gives
// of each row, and scalar() of the first one.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    return db.scalars(select(Book::book_id)).all().size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    return db.execute(select(Book::book_id)).into<std::int64_t>().all().size();
}
#endif
