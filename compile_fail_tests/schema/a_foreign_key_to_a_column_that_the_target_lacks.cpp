// expect: stele: a foreign key to a column that its target table does not have; name a column of the target [S606]
// computed: stele: the foreign key of "loan" refers to a column that "book" does not have; did you mean "book_id"? [S606]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Loan, "loan", column(book, std::int64_t), foreign_key((book), Book, (book_id)));
constexpr auto text = stele::sql(select(Loan, Book).join(Book));
#else
STELE_TABLE(Loan, "loan", column(book, std::int64_t), foreign_key((book), Book, (bookid)));
constexpr auto text = stele::sql(select(Loan, Book).join(Book));
#endif
