// expect: stele: unknown option `on_delete_cascade` of author_id; an option of a relationship is cascade_delete, delete_orphan, set_null, restrict, on_update_cascade, deferred or ordered_by(column) [S616]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, std::int64_t, primary_key), column(author_id, std::int64_t),
    foreign_key(author_id, Author, author_id, cascade_delete));
#else
STELE_TABLE(Table, "table", column(id, std::int64_t, primary_key), column(author_id, std::int64_t),
    foreign_key(author_id, Author, author_id, on_delete_cascade));
#endif

constexpr auto statement = select(Table);
static_assert(!stele::sql(statement).empty());
