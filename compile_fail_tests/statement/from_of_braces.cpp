// expect: stele: from() takes one table; name it, and join the others [S050]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title).from(Book));
#else
constexpr auto text = stele::sql(select(Book::title).from({}));
#endif
