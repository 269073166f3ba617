// expect: stele: an argument that counts characters or digits is no integer; pass an integer [S130]
//
// A position, a length or a number of digits is whole; a fraction would be cut off without a word.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(substr(Book::title, 2));
#else
constexpr auto query = select(substr(Book::title, 2.5));
#endif

constexpr auto text = stele::sql(query);
