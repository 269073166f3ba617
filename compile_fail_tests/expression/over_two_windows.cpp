// expect: stele: over() takes one window; say over(partition_by(a).order_by(b)) [S269]
//
// partition_by(), order_by() and the frame are parts of one window, said one behind the other.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(count().over(partition_by(Book::author_id).order_by(Book::title))));
#else
constexpr auto text =
    stele::sql(select(count().over(partition_by(Book::author_id), order_by(Book::title))));
#endif
