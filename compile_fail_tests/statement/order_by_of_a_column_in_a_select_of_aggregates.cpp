// expect: stele: order_by() has a column in a SELECT of aggregates, without group_by(); group by the column, or leave it out [S240]
// computed: stele: order_by() has "book"."title" in a SELECT of aggregates, without group_by(); add .group_by(Book::title), or leave it out [S240]
//
// An aggregate without group_by() makes one row of all, and one row has no order.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count()).from(Book).order_by(max(Book::title)));
#else
constexpr auto text = stele::sql(select(count()).from(Book).order_by(Book::title));
#endif
