// expect: stele: select() has no filter_by(); say where() [S381]
//
// Clauses have the names of SQL. This one is known by another name elsewhere, and the sentence says what
// it is here.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(Book::title == "It").limit(5));
#else
constexpr auto text = stele::sql(select(Book).filter_by(Book::title == "It").limit(5));
#endif
