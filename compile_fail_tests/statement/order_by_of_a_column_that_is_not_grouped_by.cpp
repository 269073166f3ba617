// expect: stele: order_by() has a column which is neither grouped by nor determined by the grouped key; add it to group_by(), or aggregate it [S243]
// computed: stele: order_by() has "book"."title", which is neither grouped by nor determined by the grouped key; add Book::title to group_by(), or aggregate it [S243]
//
// order_by() puts groups in order, and a column that is not grouped by has many values in one.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Book::author_id, count()).group_by(Book::author_id).order_by(max(Book::title)));
#else
constexpr auto text =
    stele::sql(select(Book::author_id, count()).group_by(Book::author_id).order_by(Book::title));
#endif
