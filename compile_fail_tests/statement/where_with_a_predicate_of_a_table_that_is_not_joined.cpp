// expect: stele: where() uses a column whose table is not in the statement; join its table [S009]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto text(const stele::predicate<Book, Author>& p) {
    return stele::sql(select(Book).join(Book::author).where(p));
}
#else
auto text(const stele::predicate<Book, Author>& p) { return stele::sql(select(Book).where(p)); }
#endif
