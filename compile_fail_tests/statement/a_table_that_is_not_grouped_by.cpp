// expect: stele: select() has a column which is neither grouped by nor determined by the grouped key; add it to group_by(), or aggregate it [S244]
// computed: stele: select() has "author", which is neither grouped by nor determined by the grouped key; add Author::author_id to group_by(), or aggregate it [S244]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Author, count(Book::book_id)).join(Author::books).group_by(Author::author_id));
#else
constexpr auto text = stele::sql(
    select(Author, count(Book::book_id)).join(Author::books).group_by(Author::last_name));
#endif
