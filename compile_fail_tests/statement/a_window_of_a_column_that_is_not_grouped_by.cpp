// expect: stele: select() has a column which is neither grouped by nor determined by the grouped key; add it to group_by(), or aggregate it [S244]
// computed: stele: select() has "book"."rating", which is neither grouped by nor determined by the grouped key; add Book::rating to group_by(), or aggregate it [S244]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::author_id, sum(sum(Book::rating)).over()).group_by(Book::author_id));
#else
constexpr auto text =
    stele::sql(select(Book::author_id, sum(Book::rating).over()).group_by(Book::author_id));
#endif
