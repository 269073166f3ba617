// expect: stele: as<"name">() within an expression; it names a whole item of select(), so name that, and repeat the expression elsewhere [S149]
//
// SQL has AS in a select list only. Elsewhere the expression stands without a name.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::title == "It");
#else
constexpr auto statement = select(Book::title).where(Book::title.as<"t">() == "It");
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
