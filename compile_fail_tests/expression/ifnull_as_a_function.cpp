// expect: stele: the language has no ifnull(); say coalesce(a, b) [S177]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto statement() { return select(coalesce(Book::subtitle, "")); }
#else
auto statement() { return select(ifnull(Book::subtitle, "")); }
#endif

std::string_view text() { return stele::sql(statement()); }
