// expect: stele: collate<> with a name that is none; use letters, digits and underscores, beginning with no digit [S137]
//
// The name is written into the SQL as it stands, so that it can only be a name: anything else could
// change the statement.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(Book::title).order_by(Book::title.collate<"nocase">());
#else
constexpr auto query = select(Book::title).order_by(Book::title.collate<"nocase, 1">());
#endif

constexpr auto text = stele::sql(query);
