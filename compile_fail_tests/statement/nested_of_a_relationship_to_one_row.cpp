// expect: stele: nested() of a relationship that leads to one row; join by it, and select its table [S327]
//
// nested() gives each row a list of rows. A belongs_to leads to one row only, which a join puts
// beside the first without a list.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book, Author).join(Book::author));
#else
constexpr auto text = stele::sql(select(Book, nested(Book::author)));
#endif
