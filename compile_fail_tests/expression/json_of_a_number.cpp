// expect: stele: a JSON function of something that is not stored as text; pass text, or a type that is mapped to it [S132]
//
// JSON is stored as text, and this argument is not, so it cannot be a JSON document.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(json_extract<int>(Book::title, "$.a"));
#else
constexpr auto query = select(json_extract<int>(Book::rating, "$.a"));
#endif

constexpr auto text = stele::sql(query);
