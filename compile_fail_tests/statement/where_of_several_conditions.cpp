// expect: stele: where() of several arguments; join the conditions by && [S341]
//
// Whether all of them have to hold, or one of them, is what && and || say.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(Book::title == "It" && Book::rating > 3.0));
#else
constexpr auto text = stele::sql(select(Book).where(Book::title == "It", Book::rating > 3.0));
#endif
