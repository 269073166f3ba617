// expect: stele: like() takes a pattern, and perhaps an escape: like(p) or like(p, '!') [S169]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(Book).where(Book::title.like("a%"));
#else
constexpr auto stmt = select(Book).where(Book::title.like({"a%", "b%"}));
#endif
