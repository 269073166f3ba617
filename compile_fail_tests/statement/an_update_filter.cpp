// expect: stele: update() has no filter(); say where() [S381]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(update(Book).set(Book::title = "It").where(Book::book_id == 1));
#else
constexpr auto text = stele::sql(update(Book).set(Book::title = "It").filter(Book::book_id == 1));
#endif
