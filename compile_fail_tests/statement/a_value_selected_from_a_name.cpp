// expect: stele: select() takes tables, columns and expressions; a C++ value is none [S304]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title).from(Book));
#else
constexpr auto text = stele::sql(stele::select("title").from("book"));
#endif
