// expect: stele: create_index() of columns of different tables; an index belongs to one table [S605]
//
// An index leads to the rows of one table, so all its columns are columns of that table. Make one
// index for each table.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(create_index(Book::title, Book::author_id));
#else
constexpr auto text = stele::sql(create_index(Book::title, Author::last_name));
#endif
