// expect: stele: having() takes a condition, and this is none; compare it with something [S103]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title)
                                     .group_by(Book::title)
                                     .having(max(Book::rating) > 1)
                                     .having(stele::count() > 1));
#else
constexpr auto text = stele::sql(
    select(Book::title).group_by(Book::title).having(max(Book::rating)).having(stele::count() > 1));
#endif
