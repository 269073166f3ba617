// expect: stele: = assigns, and only a column can be assigned; compare with == [S104]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).having(stele::count() == 1));
#else
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).having(stele::count() = 1));
#endif
