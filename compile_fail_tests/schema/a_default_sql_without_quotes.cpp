// expect: stele: option `default_sql(CURRENT_TIMESTAMP)` of column born without quotes; it is text of SQL, so write it as a string literal [S684]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(born, std::string, default_sql("CURRENT_TIMESTAMP")));
#else
STELE_TABLE(Pet, "pet", column(born, std::string, default_sql(CURRENT_TIMESTAMP)));
#endif
