// expect: stele: where() uses a column whose table is not in the statement; join its table [S009]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? GLOB 'a*'", Book::title)));
#else
const auto text =
    stele::sql(select(Book).where(stele::raw<bool>("? GLOB 'a*'", Author::last_name)));
#endif
