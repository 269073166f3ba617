// expect: stele: an argument of a function is no text; pass text, or cast<std::string>(e) [S127]
//
// These functions work on text; on SQLite a number would be made text of first, without saying so.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(lower(Book::title));
#else
constexpr auto query = select(lower(Book::author_id));
#endif

constexpr auto text = stele::sql(query);
