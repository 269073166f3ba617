// expect: stele: over() takes a window; say over() for all rows, or over(partition_by(column).order_by(column)) [S214]
//
// A window is said by partition_by(), order_by() or a frame, so that it can be seen which of them a
// column is for.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, count().over(partition_by(Book::author_id))));
#else
constexpr auto text = stele::sql(select(Book::title, count().over(Book::author_id)));
#endif
