// expect: stele: a stream() can only be iterated over, as its views go with the next row; ask the result itself [S534]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
inline std::string of(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).all()[0].title;
}
#else
inline std::string of(stele::sqlite::connection& db) {
    return std::string(db.execute(select(Book::title)).stream()[0].title);
}
#endif
