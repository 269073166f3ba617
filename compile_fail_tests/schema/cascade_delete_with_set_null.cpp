// expect: stele: more than one of cascade_delete, set_null and restrict; a relationship has one action when what it leads to is deleted, so keep one [S640]
//
// ON DELETE has one action.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(a, std::optional<std::int64_t>), belongs_to(author, Author, a, set_null));
#else
STELE_TABLE(Table, "table", column(a, std::optional<std::int64_t>), belongs_to(author, Author, a, cascade_delete, set_null));
#endif
