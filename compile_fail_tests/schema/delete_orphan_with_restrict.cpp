// expect: stele: delete_orphan with restrict or set_null, which keep what delete_orphan deletes; keep one of them [S639]
//
// delete_orphan deletes a child that has lost its parent; restrict forbids that it loses it, and
// set_null keeps it without one.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Parent, "parent", column(id, int, primary_key), has_many(children, Child, parent, delete_orphan));
#else
STELE_TABLE(Parent, "parent", column(id, int, primary_key), has_many(children, Child, parent, delete_orphan, restrict));
#endif
