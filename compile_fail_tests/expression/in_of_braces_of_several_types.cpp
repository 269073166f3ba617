// expect: stele: in() of nothing, or of braces that hold nothing or several types; name values, as in(1, 2), or pass a range, which may be empty [S122]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(Book).where(Book::book_id.not_in({1, 2}));
#else
constexpr auto stmt = select(Book).where(Book::book_id.not_in({1, "a"}));
#endif
