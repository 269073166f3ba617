// expect: stele: the name of a placeholder is a plain identifier: letters, digits and underscores, and no digit first [S501]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using namespace stele::literals;

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    return db.execute(select(Book).where(Book::title == "a title")).all().size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    return db.execute(select(Book).where(Book::title == "a title"_p)).all().size();
}
#endif
