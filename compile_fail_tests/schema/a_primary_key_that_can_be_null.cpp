// expect: stele: a primary key column that can be NULL; declare it without std::optional [S630]
//
// A primary key tells rows apart, and NULL equals nothing, not even another NULL.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int, primary_key));
#else
STELE_TABLE(Table, "table", column(id, std::optional<int>, primary_key));
#endif
