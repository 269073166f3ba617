// expect: stele: autoincrement of a column that is not its table's only key column, or no integer; leave it out [S602]
//
// Only a table whose primary key is one integer has its keys assigned by the database, and
// autoincrement says that they are never used again.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Loan, "loan", column(loan_id, std::int64_t, primary_key, autoincrement));
#else
STELE_TABLE(Loan, "loan", column(loan_id, std::string, primary_key, autoincrement));
#endif

constexpr auto text = stele::sql(create_table(Loan));
