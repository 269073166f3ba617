// expect: stele: check() with a value that the compiler cannot write as a constant in SQL; use values that are constant expressions [S604]
//
// A CHECK is part of the table and has no parameters: its values are written into CREATE TABLE
// while the program is compiled.
#include "../tables.hpp"

inline std::int64_t lowest() { return 4; }

#ifdef STELE_CONTROL
STELE_TABLE(Loan, "loan", column(loan_id, std::int64_t, primary_key), check(loan_id > 4));
#else
STELE_TABLE(Loan, "loan", column(loan_id, std::int64_t, primary_key), check(loan_id > lowest()));
#endif

constexpr auto text = stele::sql(create_table(Loan));
