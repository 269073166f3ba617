// expect: stele: an argument of a function is no text; pass text, or cast<std::string>(e) [S127]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(json_extract<int>(Book::title, "$[0]"));
#else
constexpr auto query = select(json_extract<int>(Book::title, 0));
#endif

constexpr auto text = stele::sql(query);
