// expect: stele: join() of update() without from(); name the first table in from() [S429]
//
// UPDATE has its own table, which other tables cannot be joined to directly. from() names the first
// of the others, where() says which of its rows belongs to which, and further ones are joined to
// it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::title = "It").from(Author).everywhere();
#else
constexpr auto statement = update(Book).set(Book::title = "It").join(Author).everywhere();
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }