// expect: stele: an argument of a function is an assignment; = assigns, == compares [S126]
//
// An assignment gives no value that a function could take. Mostly == is meant.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(length(Book::title));
#else
constexpr auto query = select(length(Book::title = "It"));
#endif

constexpr auto text = stele::sql(query);
