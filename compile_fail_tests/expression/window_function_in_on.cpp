// expect: stele: a window function where there is no result to see yet; select it in a subquery [S210]
//
// A window function looks at the rows of the result, so it can stand in select() and order_by()
// alone. Here the rows are still being put together or written.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).join(Shop).on(Shop::shop_id == Book::book_id));
#else
constexpr auto text =
    stele::sql(select(Book).join(Shop).on(Shop::shop_id == stele::row_number().over()));
#endif
