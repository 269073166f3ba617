// expect: stele: = assigns, and only a column can be assigned; compare with == [S104]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Shop::name).where(stele::scalar_subquery(select(max(Book::rating))) == 5.0));
#else
constexpr auto text =
    stele::sql(select(Shop::name).where(stele::scalar_subquery(select(max(Book::rating))) = 5.0));
#endif
