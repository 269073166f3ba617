// expect: stele: these types do not compare; compare with a value or column of the same type [S113]
#include "../tables.hpp"

#include <stele/types/chrono.hpp>

STELE_TABLE(Loan, "loan",
    column(due, std::chrono::year_month_day));

#ifdef STELE_CONTROL
auto statement() { return select(Loan).where(Loan::due == std::chrono::year_month_day{}); }
#else
auto statement() { return select(Loan).where(Loan::due == "2024-01-01"); }
#endif

std::string_view text() { return stele::sql(statement()); }
