// expect: stele: this CREATE or DROP has no if_exists(); create_table() takes if_not_exists(), drop_table() if_exists(), create_index() unique(), named<"name">() and if_not_exists() [S366]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(create_table(Book).if_not_exists());
#else
constexpr auto text = stele::sql(create_table(Book).if_exists());
#endif
