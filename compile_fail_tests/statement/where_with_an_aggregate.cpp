// expect: stele: where() uses an aggregate, but picks rows before they are aggregated; use having() [S202]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).having(stele::count() > 1));
#else
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).where(stele::count() > 1));
#endif
