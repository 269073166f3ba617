// expect: stele: a foreign key to a column that its target table does not have; name a column of the target [S606]
//
// A foreign key names a column of the other table, by its name in C++. The target is looked at
// where the tables are first used, since it may be declared later.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Loan, "loan", column(book, std::int64_t, references(Book, book_id)));
constexpr auto text = stele::sql(create_table(Loan));
#else
STELE_TABLE(Loan, "loan", column(book, std::int64_t, references(Book, bookid)));
constexpr auto text = stele::sql(create_table(Loan));
#endif
