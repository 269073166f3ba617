// expect: stele: a date, a time or a duration beside something else; give a value of <chrono>, as std::chrono::year_month_day, or take a part of it, as year(e) [S672]
// computed: stele: "loan"."due"
//
// A text could be any text, also one that is no date, and a number of what unit?
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
