// expect: stele: these types do not compare; compare with a value or column of the same type [S113]
#include "../tables.hpp"

#include <stele/types/chrono.hpp>

STELE_TABLE(Loan, "loan",
    column(begun, std::chrono::sys_seconds),
    column(ended, std::chrono::sys_seconds),
    column(noted, std::chrono::sys_time<std::chrono::milliseconds>));

#ifdef STELE_CONTROL
constexpr auto statement = select(Loan).where(Loan::begun == Loan::ended);
#else
constexpr auto statement = select(Loan).where(Loan::begun == Loan::noted);
#endif

static_assert(!stele::sql(statement).empty());
