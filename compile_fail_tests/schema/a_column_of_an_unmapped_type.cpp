// expect: stele: a column of a C++ type that has no SQL type; specialise stele::type_mapping for it, or declare the column with a type that has one [S612]
//
// stele does not know which of SQL's types to declare the column with. A specialisation of
// stele::type_mapping says it, and how to write and read its values.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table",
    column(id, std::int64_t, primary_key),
    column(place, int));
#else
STELE_TABLE(Table, "table",
    column(id, std::int64_t, primary_key),
    column(place, shelf));
#endif

constexpr auto statement = select(Table);
static_assert(!stele::sql(statement).empty());

std::int64_t use(stele::sqlite::connection& db, Table::row changed) {
    db.create_all(Table);
    db.execute(insert(Table).values(changed));
    for (const Table::row& row : db.execute(select(Table))) changed.id += row.id;
    return db.execute(statement).one().id;
}
