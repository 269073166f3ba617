// expect: stele: delete_from() has no as<"name">(); its returning() has rows, but SQLite has no table of them [S367]
//
// Other databases have rows of a RETURNING in WITH. SQLite has not: they are read by execute().
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(delete_from(Book).everywhere().returning(Book::title));
#else
constexpr auto gone = delete_from(Book).everywhere().returning(Book::title).as<"gone">();
#endif
