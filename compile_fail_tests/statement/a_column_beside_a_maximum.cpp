// expect: stele: select() has a column beside an aggregate, without group_by(); group by the column, or aggregate it [S241]
// computed: stele: select() has "book"."title" beside an aggregate, without group_by(); add .group_by(Book::title), or aggregate it [S241]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(max(Book::title), max(Book::rating)));
#else
constexpr auto text = stele::sql(select(Book::title, max(Book::rating)));
#endif
