// expect: stele: the language has no desc(); say e.desc() [S177]
//
// Other libraries, and SQL, have a function of that name. Here it is something else, and the sentence says
// what.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(Book).order_by(Book::title.desc());
#else
constexpr auto stmt = select(Book).order_by(desc(Book::title));
#endif
