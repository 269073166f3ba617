// expect: stele: having() takes a condition, not a C++ bool; decide in C++, or compare a column with it [S102]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).having(max(Book::in_print) == true));
#else
constexpr auto text = stele::sql(select(Book::title).group_by(Book::title).having(true));
#endif
