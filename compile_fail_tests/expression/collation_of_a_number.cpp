// expect: stele: collate<> of something that is no text; only text has a collation [S180]
//
// A collation is the order of texts.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::title.collate<"nocase">() == "it");
#else
constexpr auto statement = select(Book::title).where(Book::author_id.collate<"nocase">() == 4);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
