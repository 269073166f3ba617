// expect: stele: a date, a time or a duration beside something else; give a value of <chrono>, as std::chrono::year_month_day, or take a part of it, as year(e) [S672]
#include "../tables.hpp"

#include <stele/types/chrono.hpp>

STELE_TABLE(Loan, "loan",
    column(due,   std::chrono::year_month_day),
    column(begun, std::chrono::sys_seconds),
    column(local, std::chrono::local_seconds),
    column(spent, std::chrono::minutes));

#ifdef STELE_CONTROL
constexpr auto statement = select(Loan).where(Loan::spent > std::chrono::minutes{30});
#else
constexpr auto statement = select(Loan).where(Loan::spent > 30);
#endif

static_assert(!stele::sql(statement).empty());
