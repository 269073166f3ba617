// expect: stele: default_() of a value that the compiler cannot write as a constant in SQL; say it in SQL with default_sql("...") [S601]
//
// DEFAULT takes a constant, and create_table() writes it while the program is compiled. A value
// that exists only at run time cannot be written then; an SQL expression, as text, can.
#include "../tables.hpp"

inline std::int64_t next_number() { return 4; }

#ifdef STELE_CONTROL
STELE_TABLE(Loan, "loan",
    column(loan_id, std::int64_t, primary_key),
    column(number, std::int64_t, default_sql("4")));
#else
STELE_TABLE(Loan, "loan",
    column(loan_id, std::int64_t, primary_key),
    column(number, std::int64_t, default_(next_number())));
#endif

constexpr auto text = stele::sql(create_table(Loan));
