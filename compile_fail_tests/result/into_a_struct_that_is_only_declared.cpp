// expect: stele: into<T>() names the type of a row, a struct that can be made empty and assigned: no reference, pointer, const or single value, for which there is scalars() [S530]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct summary;
struct heading {
    std::string title;
};

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    const auto rows = db.execute(select(Book::title)).into<heading>().all();
    static_cast<void>(rows);
#else
    const auto rows = db.execute(select(Book::title)).into<summary>().all();
    static_cast<void>(rows);
#endif
}
