// expect: stele: having() of several arguments; join the conditions by && [S341]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Book::title).group_by(Book::title).having(stele::count() > 1 && stele::count() < 5));
#else
constexpr auto text = stele::sql(
    select(Book::title).group_by(Book::title).having(stele::count() > 1, stele::count() < 5));
#endif
