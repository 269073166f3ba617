// expect: stele: select() uses a derived table that is not in the statement; join it, or name the value of a SELECT by scalar_subquery(select(...)).as<"name">() [S006]
//
// as<"n">() makes a table of a SELECT, which belongs into FROM and so has to be joined. A SELECT
// of one value that stands in a select list is a scalar subquery, and that is what gets the name.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Author, stele::scalar_subquery(select(Book::book_id).limit(1)).as<"n">()));
#else
constexpr auto text = stele::sql(select(Author, select(Book::book_id).limit(1).as<"n">()));
#endif
