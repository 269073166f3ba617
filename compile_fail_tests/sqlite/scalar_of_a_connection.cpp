// expect: stele: a connection has no scalar(); say execute(statement).scalar() [S385]
//
// The value of the first row belongs to the result, which a statement gives when it is executed.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::string read(stele::sqlite::connection& db) { return db.execute(select(Book::title)).scalar(); }
#else
void read(stele::sqlite::connection& db) { static_cast<void>(db.scalar(select(Book::title))); }
#endif
