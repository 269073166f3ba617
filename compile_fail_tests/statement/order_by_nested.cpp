// expect: stele: order_by() or group_by() of nested(), which is a list of rows; name a column, or an aggregate of a join [S384]
//
// nested() gives a list of rows beside each row. Lists have no order, and are no groups; to go by how many
// there are, join the table and count.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Author, nested(Author::books)).order_by(Author::last_name));
#else
constexpr auto text =
    stele::sql(select(Author, nested(Author::books)).order_by(nested(Author::books).desc()));
#endif
