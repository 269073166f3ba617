// expect: stele: a function that gives a type that cannot be read from the database; use one with a stele::type_mapping that owns its value [S138]
//
// The result would be a view of memory that the database frees with the next row. A type that owns
// its value, such as std::string, keeps it.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(cast<std::string>(Book::author_id));
#else
constexpr auto query = select(cast<std::string_view>(Book::author_id));
#endif

constexpr auto text = stele::sql(query);
