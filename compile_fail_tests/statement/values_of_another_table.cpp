// expect: stele: values() takes assignments to columns of its own table; write Table::column = value [S420]
// computed: stele: values() assigns
//
// An INSERT fills columns of one table. An assignment to another table's column has no place in it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = insert(Author).values(Author::first_name = "A", Author::last_name = "B");
#else
constexpr auto statement =
    insert(Author).values(Author::first_name = "A", Author::last_name = "B", Book::title = "It");
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
