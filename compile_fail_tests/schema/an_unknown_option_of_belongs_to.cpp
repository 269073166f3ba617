// expect: stele: unknown option `cascade` of author; an option of a relationship is cascade_delete, delete_orphan, set_null, restrict, on_update_cascade, deferred or ordered_by(column) [S616]
//
// The options of a relationship say what happens to one side when the other is deleted or changed;
// this is none of them.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, std::int64_t, primary_key), column(author_id, std::int64_t),
    belongs_to(author, Author, author_id, cascade_delete));
#else
STELE_TABLE(Table, "table", column(id, std::int64_t, primary_key), column(author_id, std::int64_t),
    belongs_to(author, Author, author_id, cascade));
#endif

constexpr auto statement = select(Table);
static_assert(!stele::sql(statement).empty());
