// expect: stele: a function that gives a type that cannot be read from the database; use one with a stele::type_mapping that owns its value [S138]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(cast<std::string>(Book::author_id));
#else
constexpr auto query = select(cast<std::string_view>(Book::author_id));
#endif

constexpr auto text = stele::sql(query);
