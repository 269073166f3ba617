// expect: stele: from() of insert() takes one SELECT; write from(select(...)), or give rows to values() [S451]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(insert(Key).columns(Key::key_id).from(select(Book::book_id)));
#else
constexpr auto text = stele::sql(insert(Key).columns(Key::key_id).from({}));
#endif
