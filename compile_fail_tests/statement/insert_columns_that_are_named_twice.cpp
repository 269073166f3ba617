// expect: stele: columns() names a column twice; name it once [S412]
// computed: stele: columns() names "
//
// Each column of a new row gets one value; named twice it would get two.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = insert(Author)
                               .columns(Author::first_name, Author::last_name)
                               .from(select(Book::title, Book::title));
#else
constexpr auto statement =
    insert(Author).columns(Author::first_name, Author::first_name).from(select(Author));
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }