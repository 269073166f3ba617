// expect: stele: excluded() takes a column of the table that is inserted into; name one [S060]
//
// excluded(T::column) is the value that the row had that could not be inserted.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "S", Author::last_name = "K")
        .on_conflict(Author::author_id)
        .do_update(Author::last_name = stele::excluded(Author::last_name));
#else
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "S", Author::last_name = "K")
        .on_conflict(Author::author_id)
        .do_update(Author::last_name = stele::excluded("last_name"));
#endif

static_assert(!stele::sql(statement).empty());

void run(stele::sqlite::connection& db) { static_cast<void>(db.execute(statement)); }
