// expect: stele: where() uses a column whose table is not in the statement; join its table [S009]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(union_(select(Book::title), select(Author::last_name).where(Author::author_id > 1)));
#else
constexpr auto text =
    stele::sql(union_(select(Book::title), select(Author::last_name).where(Book::book_id > 1)));
#endif
