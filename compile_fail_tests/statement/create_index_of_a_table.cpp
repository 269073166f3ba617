// expect: stele: create_index() takes columns of a table; name them: create_index(Book::title) [S374]
//
// An index is of columns, in an order. Which of a table are meant has to be said.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(create_index(Book::title));
#else
constexpr auto text = stele::sql(create_index(Book));
#endif
