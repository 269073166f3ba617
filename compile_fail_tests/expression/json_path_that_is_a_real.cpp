// expect: stele: a JSON path that is neither text nor an integer; pass a path, a name, or an index [S133]
//
// A path into a JSON document is text such as '$.name[0]', the name of a member, or the index of an
// element.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(json_query(Book::title, 1));
#else
constexpr auto query = select(json_query(Book::title, 1.5));
#endif

constexpr auto text = stele::sql(query);
