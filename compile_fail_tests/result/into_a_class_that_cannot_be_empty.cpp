// expect: stele: into<T>() names the type of a row, a struct that can be made empty and assigned: no reference, pointer, const or single value, for which there is scalars() [S530]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
struct named {
    std::string title;
};
#else
class named {
public:
    explicit named(int) {}
    std::string title;
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
