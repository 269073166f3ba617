// expect: stele: like() and its kin of something that is no text; use text, or cast<std::string>(e) [S120]
//
// Patterns are matched against text. SQLite would make text of a number first, and then match its
// digits.
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto query() { return select(Book).where(Book::title.contains("1")); }
#else
auto query() { return select(Book).where(Book::title.contains(1)); }
#endif

std::string_view text() { return stele::sql(query()); }
