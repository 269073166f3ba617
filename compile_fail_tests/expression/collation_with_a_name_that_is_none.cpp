// expect: stele: collate<> with a name that is none; use letters, digits and underscores, beginning with no digit [S137]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(Book::title).order_by(Book::title.collate<"nocase">());
#else
constexpr auto query = select(Book::title).order_by(Book::title.collate<"nocase, 1">());
#endif

constexpr auto text = stele::sql(query);
