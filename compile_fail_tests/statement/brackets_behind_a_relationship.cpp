// expect: stele: [] of a relationship, which leads to a table and has no columns; join() by it, and name the column as it is [S065]
//
// A relationship says how two tables are joined. The columns of the other one are its own, whichever way leads there;
// where a table is joined twice, an alias has brackets.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title).join(Book::author).where(Author::last_name == "King"));
#else
constexpr auto text = stele::sql(
    select(Book::title).join(Book::author).where(Book::author[Author::last_name] == "King"));
#endif
