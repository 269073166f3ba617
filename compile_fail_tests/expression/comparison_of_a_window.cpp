// expect: stele: a window as a value; it stands in over(), behind an aggregate or a window function [S152]
//
// A window says which rows an aggregate sees. It has no value.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::author_id == 4);
#else
constexpr auto statement = select(Book::title).where(Book::author_id == partition_by(Book::title));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
