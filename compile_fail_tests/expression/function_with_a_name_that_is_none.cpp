// expect: stele: function<> with a name that is none; use letters, digits and underscores, beginning with no digit [S136]
//
// The name is written into the SQL as it stands, so that it can only be a name: anything else could
// change the statement.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(stele::function<"hex", std::string>(Book::title));
#else
constexpr auto query = select(stele::function<"hex(1), lower", std::string>(Book::title));
#endif

constexpr auto text = stele::sql(query);
