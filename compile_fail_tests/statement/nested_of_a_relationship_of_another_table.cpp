// expect: stele: nested() of a relationship of a table that is not in the statement; name one of a table that is, or join that table [S391]
// computed: stele: nested() of a relationship of "author", which is not in the statement; name one of a table that is, or join "author"
//
// The rows that are nested are those of a row of the statement: of each author his books. So the table that the
// relationship begins at has to be in it.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Author::last_name, nested(Author::books)));
#else
constexpr auto text = stele::sql(select(Shop::name, nested(Author::books)));
#endif
