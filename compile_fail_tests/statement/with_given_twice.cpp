// expect: stele: with() before a statement that has one; name all common table expressions in one with() [S325]
//
// A statement has one WITH in front, in which each expression can use those before it.
#include "../tables.hpp"

constexpr auto a = select(Book::title).as<"a">();
constexpr auto b = select(Author::last_name).as<"b">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(with(a, b).select(a, b).cross_join(b));
#else
constexpr auto text = stele::sql(with(a).before(with(b).select(a, b).cross_join(b)));
#endif
