// expect: stele: having() has a column which is neither grouped by nor determined by the grouped key; add it to group_by(), or aggregate it [S242]
// computed: stele: having() has "book"."rating", which is neither grouped by nor determined by the grouped key; add Book::rating to group_by(), or aggregate it [S242]
//
// having() picks groups, and a column that is not grouped by has many values in one. Aggregate it,
// or pick rows with where().
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::author_id).group_by(Book::author_id).having(max(Book::rating) > 4.0));
#else
constexpr auto text =
    stele::sql(select(Book::author_id).group_by(Book::author_id).having(Book::rating > 4.0));
#endif
