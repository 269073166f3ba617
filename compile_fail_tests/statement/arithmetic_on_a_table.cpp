// expect: stele: a table as a value; name one of its columns [S145]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::book_id + 1));
#else
constexpr auto text = stele::sql(select(Book + 1));
#endif
