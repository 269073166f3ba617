// expect: stele: the two sides of a relationship contradict each other on what happens when the one is deleted; say cascade_delete, set_null or restrict on one side, or the same on both [S646]
// computed: stele: Child::parent and its other side in Parent contradict each other on what happens when the one is deleted; say cascade_delete, set_null or restrict on one side, or the same on both
//
// The options of both sides become the one ON DELETE of the foreign key.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Parent, "parent", column(id, int, primary_key), has_many(children, Child, parent));
#else
STELE_TABLE(Parent, "parent", column(id, int, primary_key), has_many(children, Child, parent, cascade_delete));
#endif

STELE_TABLE(Child, "child", column(id, int, primary_key), column(parent_id, int), belongs_to(parent, Parent, parent_id, restrict));
constexpr auto text = stele::sql(create_table(Child));
