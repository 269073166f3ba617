// expect: stele: a foreign key to a column that its target table does not have; name a column of the target [S606]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Loan, "loan", column(book, std::int64_t, references(Book, book_id)));
constexpr auto text = stele::sql(create_table(Loan));
#else
STELE_TABLE(Loan, "loan", column(book, std::int64_t, references(Book, bookid)));
constexpr auto text = stele::sql(create_table(Loan));
#endif
