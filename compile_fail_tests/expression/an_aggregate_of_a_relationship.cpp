// expect: stele: an aggregate or window function of a relationship; name a column, such as its foreign key [S253]
//
// A relationship says how tables are joined, and has no value. Its foreign key has.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count(Book::author_id)));
#else
constexpr auto text = stele::sql(select(count(Book::author)));
#endif
