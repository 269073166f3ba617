// expect: stele: . between an alias and a column; reach it by brackets: m[Employee::name] [S862]
// computed: stele: . between an alias and "author"."last_name"; reach it by brackets
// not precompiled
//
// An alias is a table under another name, made where it is needed. It has no members of its own: which column is
// meant is said by the table's column.
#include "../tables.hpp"

constexpr auto other = alias<"other">(Author);

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(other[Author::last_name]));
#else
constexpr auto text = stele::sql(select(other.last_name));
#endif
