// expect: stele: something else stands where the name of a column or relationship belongs; write the name as it is in C++, without quotes [S664]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Loan, "loan", column(book, std::int64_t, references(Book, book_id)));
constexpr auto text = stele::sql(create_table(Loan));
#else
STELE_TABLE(Loan, "loan", column(book, std::int64_t, references(Book, "book_id")));
constexpr auto text = stele::sql(create_table(Loan));
#endif
