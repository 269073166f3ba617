// expect: stele: select() has a column which is neither grouped by nor determined by the grouped key; add it to group_by(), or aggregate it [S244]
// computed: stele: select() has "book"."title", which is neither grouped by nor determined by the grouped key; add Book::title to group_by(), or aggregate it [S244]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Author::last_name, Book::author_id).join(Author::books).group_by(Author::author_id));
#else
constexpr auto text = stele::sql(
    select(Author::last_name, Book::title).join(Author::books).group_by(Author::author_id));
#endif
