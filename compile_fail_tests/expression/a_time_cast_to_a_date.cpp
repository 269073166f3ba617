// expect: stele: cast<T>() of a date, a time or a duration to another of these, which CAST leaves as it is; say date(e) or datetime(e), or calculate in C++ [S825]
//
// A time is stored as text, as '2024-05-17 08:30:00', and CAST to a date would leave it so. A duration is a number of its own
// unit, which CAST does not convert.
#include "../tables.hpp"

#include <stele/chrono.hpp>
#include <stele/sqlite.hpp>

#include <chrono>

STELE_TABLE(Loan, "loan",
    column(loan_id, std::int64_t, primary_key),
    column(at, std::chrono::sys_seconds));

#ifdef STELE_CONTROL
constexpr auto statement = select(Loan::loan_id, date(Loan::at).as<"day">());
#else
constexpr auto statement =
    select(Loan::loan_id, cast<std::chrono::year_month_day>(Loan::at).as<"day">());
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t read(stele::sqlite::connection& db) { return db.execute(statement).one().loan_id; }
