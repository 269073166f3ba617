// expect: stele: a relationship as a value; use its key column, as Book::author_id of Book::author [S394]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).order_by(Book::author_id));
#else
constexpr auto text = stele::sql(select(Book).order_by(Book::author));
#endif
