// expect: stele: = assigns, and only a column can be assigned; compare with == [S104]
//
// Only a column has a place to keep a value. Mostly == is meant.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).having(stele::count() == 1));
#else
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).having(stele::count() = 1));
#endif
