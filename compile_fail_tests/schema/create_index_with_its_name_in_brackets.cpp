// expect: stele: create_index() with a name in <>; say create_index(columns...).named<"name">() [S990]
//
// An index is called ix_table_columns, or as named() says, which goes behind like every other clause.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(create_index(Book::title).named<"by_title">());
#else
constexpr auto text = stele::sql(stele::create_index<"by_title">(Book::title));
#endif
