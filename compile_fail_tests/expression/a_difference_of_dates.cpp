// expect: stele: arithmetic of a date, a time or a duration; calculate in C++, or say date(e, "+1 day") or datetime(e, "+1 hour") [S673]
#include "../tables.hpp"

#include <stele/types/chrono.hpp>

STELE_TABLE(Loan, "loan",
    column(due,   std::chrono::year_month_day),
    column(begun, std::chrono::sys_seconds),
    column(local, std::chrono::local_seconds),
    column(spent, std::chrono::minutes));

#ifdef STELE_CONTROL
constexpr auto statement = select(Loan::due).where(year(Loan::due) - year(Loan::begun) > 1);
#else
constexpr auto statement = select(Loan::due).where(Loan::due - Loan::due > 1);
#endif

static_assert(!stele::sql(statement).empty());
