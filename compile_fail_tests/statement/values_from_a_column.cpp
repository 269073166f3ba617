// expect: stele: values() uses a column as a value; a row that is inserted has none to read yet [S002]
// computed: stele: values() uses "author"."first_name" as a value; a row that is inserted has none to read yet
//
// The values of an INSERT are worked out before there is a row, so a column has no value yet that
// another could be made of. Compute it in C++, or insert from a SELECT.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = insert(Author).values(Author::first_name = "A", Author::last_name = "B");
#else
constexpr auto statement =
    insert(Author).values(Author::first_name = "A", Author::last_name = Author::first_name);
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
