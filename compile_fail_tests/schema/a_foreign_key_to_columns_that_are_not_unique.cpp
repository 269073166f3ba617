// expect: stele: a foreign key to columns that are neither the target's primary key nor unique; declare them unique [S608]
// computed: stele: the foreign key of "road" refers to "city"."name" (text), neither the primary key of "city" nor unique; declare that unique
//
// A row of the one table belongs to one row of the other, so that the columns of the other have to
// be its key or unique. SQLite finds out only when rows are written, and then refuses each write.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(City, "city", column(name, std::string, unique));
STELE_TABLE(Road, "road", column(city, std::string, references(City, name)));
constexpr auto text = stele::sql(create_table(Road));
#else
STELE_TABLE(City, "city", column(name, std::string));
STELE_TABLE(Road, "road", column(city, std::string, references(City, name)));
constexpr auto text = stele::sql(create_table(Road));
#endif
