// expect: stele: this CREATE or DROP has no if_exists(); leave it out [S366]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(create_table(Book).if_not_exists());
#else
constexpr auto text = stele::sql(create_table(Book).if_exists());
#endif
