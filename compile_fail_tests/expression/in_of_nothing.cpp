// expect: stele: in() of nothing, or of braces that hold nothing or several types; name values, as in(1, 2), or pass a range, which may be empty [S122]
//
// IN () is true for no row, and many databases refuse to read it. A list whose length is known only
// when the program runs, even zero, is passed as one range.
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto query() { return select(Book).where(Book::title.in("It")); }
#else
auto query() { return select(Book).where(Book::title.in()); }
#endif

std::string_view text() { return stele::sql(query()); }
