// expect: stele: an argument of a function is neither text nor a blob; pass one of them, or cast<std::string>(e) [S128]
//
// Length is in characters of text or bytes of a blob. A number has neither, and SQLite would count
// the digits it prints.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(length(Book::title));
#else
constexpr auto query = select(length(Book::rating));
#endif

constexpr auto text = stele::sql(query);
