// expect: stele: having() of nothing, or of braces; say a condition, or leave having() out [S340]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).having(stele::count() > 1));
#else
constexpr auto text = stele::sql(select(Book::title).group_by(Book::title).having({}));
#endif
