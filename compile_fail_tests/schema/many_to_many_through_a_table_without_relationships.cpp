// expect: stele: many_to_many() whose pivot table lacks the two relationships; name two belongs_to() of it, first the one that leads back here [S648]
// computed: stele: Left::others names relationships that Pivot lacks; name two belongs_to() of it, first the one that leads back to Left
//
// A pivot table belongs to both sides; the two relationships that say so are named.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Left, "left", column(id, int, primary_key), many_to_many(others, Pivot, left, author));
#else
STELE_TABLE(Left, "left", column(id, int, primary_key), many_to_many(others, Pivot, lft, author));
#endif

STELE_TABLE(Pivot, "pivot", column(a, int), column(b, std::int64_t), belongs_to(left, Left, a), belongs_to(author, Author, b));
constexpr auto text = stele::sql(create_table(Left));
