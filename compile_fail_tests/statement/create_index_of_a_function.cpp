// expect: stele: create_index() takes columns of a table; name them: create_index(Book::title) [S374]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(create_index(Book::title));
#else
constexpr auto text = stele::sql(create_index(lower(Book::title)));
#endif
