// expect: stele: where() uses a column whose table is not in the statement; join its table [S009]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text =
    stele::sql(select(Book).join(Book::author).where(when(false, Author::last_name == "King")));
#else
const auto text = stele::sql(select(Book).where(when(false, Author::last_name == "King")));
#endif
