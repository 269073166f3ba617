// expect: stele: a function of text, of something else; pass text, or cast<std::string>(e) [S127]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(lower(Book::title));
#else
constexpr auto query = select(lower(Book::author_id));
#endif

constexpr auto text = stele::sql(query);
