// expect: stele: a result has no scalars(); say db.scalars(statement), or scalar() of one value [S961]
//
// A result has these members: all(), one(), one_or_none(), first(), scalar(), into<T>() and stream();
// that of a write has changes() and key(). The name is that of another library.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
inline std::vector<std::string> of(stele::sqlite::connection& db) {
    return db.scalars(select(Book::title)).all();
}
#else
inline std::vector<std::string> of(stele::sqlite::connection& db) {
    static_cast<void>(db.execute(select(Book::title)).scalars().all());
    return {};
}
#endif
