// expect: stele: a date, a UTC time, a local time, a time of day or a duration beside another of these; use one kind, as date(e) makes a date of a time [S671]
// computed: stele: "loan"."begun"
//
// They are stored as text, and compared so: "2024-05-17" is less than each time of that day.
#include "../tables.hpp"

#include <stele/types/chrono.hpp>

STELE_TABLE(Loan, "loan",
    column(due,   std::chrono::year_month_day),
    column(begun, std::chrono::sys_seconds),
    column(local, std::chrono::local_seconds),
    column(spent, std::chrono::minutes));

#ifdef STELE_CONTROL
constexpr auto statement = select(Loan).where(date(Loan::begun) == Loan::due);
#else
constexpr auto statement = select(Loan).where(Loan::begun == Loan::due);
#endif

static_assert(!stele::sql(statement).empty());
