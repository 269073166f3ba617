// expect: stele: a table without columns; give it at least one column [S613]
//
// SQL has no table without columns.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table",
    column(id, std::int64_t));
#else
STELE_TABLE(Table, "table",
    has_many(letters, Letter, sender));
#endif
