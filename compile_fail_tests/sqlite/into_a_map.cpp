// expect: stele: into<T>() names the type of a row, a struct that can be made empty and assigned: no reference, pointer, const or single value, for which there is scalars() [S530]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#include <map>

std::size_t authors(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(Author)).into<Author::row>().all().size();
#else
    return db.execute(select(Author)).into<std::map<std::string, std::string>>().all().size();
#endif
}
