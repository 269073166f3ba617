// expect: stele: a statement has no to_string(); its text is stele::sql(statement) [S383]
//
// The text of a statement is made by the compiler, and a function gives it: for other databases too.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book));
#else
constexpr auto text = select(Book).to_string();
#endif
