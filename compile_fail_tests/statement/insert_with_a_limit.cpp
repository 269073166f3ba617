// expect: stele: insert() has no limit(); it takes values(), or columns() and from(select(...)), then on_conflict() and returning() [S363]
//
// INSERT has no LIMIT. Where rows come from a SELECT, its clauses are said there.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto q = insert(Key).values(Key::key_id = 1);
#else
const auto q = insert(Key).values(Key::key_id = 1).limit(1);
#endif
