// expect: stele: select() has a column beside an aggregate, without group_by(); group by the column, or aggregate it [S241]
// computed: stele: select() has "author" beside an aggregate, without group_by(); add .group_by(Author::author_id), or aggregate it [S241]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(Author, count(Book::book_id)).join(Author::books).group_by(Author::author_id));
#else
constexpr auto text = stele::sql(select(Author, count(Book::book_id)).join(Author::books));
#endif
