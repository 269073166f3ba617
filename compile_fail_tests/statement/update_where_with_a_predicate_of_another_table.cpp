// expect: stele: where() of update() or delete_from() uses a column of another table; use those of its own table, or say exists(select(...)) [S005]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto text(const stele::predicate<Book>& p) { return stele::sql(delete_from(Book).where(p)); }
#else
auto text(const stele::predicate<Author>& p) { return stele::sql(delete_from(Book).where(p)); }
#endif
