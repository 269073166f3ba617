// expect: stele: a function that gives a type that cannot be read from the database; use one with a stele::type_mapping that owns its value [S138]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(stele::function<"hex", std::string>(Book::title));
#else
constexpr auto query = select(stele::function<"hex", shelf>(Book::title));
#endif

constexpr auto text = stele::sql(query);
