// expect: stele: select() has a column beside an aggregate, without group_by(); group by the column, or aggregate it [S241]
// computed: stele: select() has "book"."title" beside an aggregate, without group_by(); add .group_by(Book::title), or aggregate it [S241]
//
// An aggregate without group_by() makes one row of all. A column beside it has many values there:
// SQLite would give any of them, other databases refuse it.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, count()).group_by(Book::title));
#else
constexpr auto text = stele::sql(select(Book::title, count()));
#endif
