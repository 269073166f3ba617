// expect: stele: create_index() names a column twice; name each once [S376]
//
// A column is compared once. The second time all that is compared is equal.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(create_index(Book::title, Book::author_id));
#else
constexpr auto text = stele::sql(create_index(Book::title, Book::title));
#endif
