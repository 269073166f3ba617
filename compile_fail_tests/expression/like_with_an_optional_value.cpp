// expect: stele: like() and its kin with an optional value, whose NULL would match nothing; pass *value [S119]
//
// A pattern that is NULL matches nothing, so an empty optional would quietly find no row. Decide in
// C++ what it means.
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto query() { return select(Book).where(Book::title.like(*std::optional<std::string>{"I%"})); }
#else
auto query() { return select(Book).where(Book::title.like(std::optional<std::string>{"I%"})); }
#endif

std::string_view text() { return stele::sql(query()); }
