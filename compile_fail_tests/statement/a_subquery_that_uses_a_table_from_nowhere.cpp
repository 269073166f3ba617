// expect: stele: where() uses a column whose table is not in the statement; join its table [S009]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Book).where(exists(select(Author).where(Author::author_id == Book::author_id))));
#else
constexpr auto text = stele::sql(
    select(Book).where(exists(select(Author).where(Author::author_id == Shop::shop_id))));
#endif
