// expect: stele: ordered_by() of a column that the other table does not have; name one of its columns [S655]
// computed: stele: ordered_by() of Parent::children with a column that the other table does not have; name one of its columns
//
// ordered_by() orders the rows of the other table, by a column of that.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Parent, "parent", column(id, int, primary_key), has_many(children, Child, parent, ordered_by(id)));
#else
STELE_TABLE(Parent, "parent", column(id, int, primary_key), has_many(children, Child, parent, ordered_by(nothing)));
#endif

STELE_TABLE(Child, "child", column(id, int, primary_key), column(parent_id, int), belongs_to(parent, Parent, parent_id));
constexpr auto text = stele::sql(create_table(Parent));
