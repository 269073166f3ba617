// expect: stele: this CREATE or DROP has no where(); create_table() takes if_not_exists(), drop_table() if_exists(), create_index() unique(), named<"name">() and if_not_exists() [S366]
//
// A table is created as its definition says. Which rows it has is said by insert().
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(create_table(Book));
#else
constexpr auto text = stele::sql(create_table(Book).where(Book::title == "It"));
#endif
