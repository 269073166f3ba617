// expect: stele: a date, a UTC time, a local time, a time of day or a duration beside another of these; use one kind, as date(e) makes a date of a time [S671]
#include "../tables.hpp"

#include <stele/types/chrono.hpp>

STELE_TABLE(Loan, "loan",
    column(due,   std::chrono::year_month_day),
    column(begun, std::chrono::sys_seconds),
    column(local, std::chrono::local_seconds),
    column(spent, std::chrono::minutes));

#ifdef STELE_CONTROL
auto statement() { return select(Loan).where(Loan::local < std::chrono::local_seconds{}); }
#else
auto statement() { return select(Loan).where(Loan::local < std::chrono::sys_seconds{}); }
#endif

std::string_view text() { return stele::sql(statement()); }
