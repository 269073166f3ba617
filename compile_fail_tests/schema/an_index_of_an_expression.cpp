// expect: stele: index(lower(name)) names a column that the table does not have; name its columns as column() does [S641]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(name, std::string), index(name));
constexpr auto text = stele::sql(create_table(Pet));
#else
STELE_TABLE(Pet, "pet", column(name, std::string), index(lower(name)));
constexpr auto text = stele::sql(create_table(Pet));
#endif
