// expect: stele: this CREATE or DROP has no where(); leave it out [S366]
//
// A table is created as its definition says. Which rows it has is said by insert().
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(create_table(Book));
#else
constexpr auto text = stele::sql(create_table(Book).where(Book::title == "It"));
#endif
