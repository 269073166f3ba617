// expect: stele: check() uses a column of another table; a CHECK sees the row it is in, and nothing else [S603]
//
// A CHECK is tested for one row when that row is written. What involves a second table is a
// foreign key, or a trigger.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Loan, "loan",
    column(loan_id, std::int64_t, primary_key),
    column(book_id, std::int64_t),
    check(book_id > 0));
#else
STELE_TABLE(Loan, "loan",
    column(loan_id, std::int64_t, primary_key),
    column(book_id, std::int64_t),
    check(Book::book_id > 0));
#endif

constexpr auto text = stele::sql(create_table(Loan));
