// expect: stele: unknown option `lazy` of letters; an option of a relationship is cascade_delete, delete_orphan, set_null, restrict, on_update_cascade, deferred or ordered_by(column) [S616]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, std::int64_t, primary_key),
    has_many(letters, Letter, sender, restrict));
#else
STELE_TABLE(Table, "table", column(id, std::int64_t, primary_key),
    has_many(letters, Letter, sender, lazy));
#endif

constexpr auto statement = select(Table);
static_assert(!stele::sql(statement).empty());
