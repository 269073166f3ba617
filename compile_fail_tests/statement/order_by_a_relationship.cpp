// expect: stele: a relationship as a value; name the column of its key, or join by the relationship [S146]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).order_by(Book::author_id));
#else
constexpr auto text = stele::sql(select(Book).order_by(Book::author));
#endif
