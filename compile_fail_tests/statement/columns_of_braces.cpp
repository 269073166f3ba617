// expect: stele: columns() of nothing; name a column [S410]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(insert(Key).columns(Key::key_id).from(select(Book::book_id)));
#else
constexpr auto text = stele::sql(insert(Key).columns({}).from(select(Book::book_id)));
#endif
