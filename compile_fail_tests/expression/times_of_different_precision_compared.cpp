// expect: stele: times of different precision; round the value, as by std::chrono::floor<std::chrono::seconds>(t), or give both columns one type [S670]
// computed: stele: times of different precision, of "loan"."begun"
//
// A time is stored as text, with as many digits of the second as its type has, and compared as text:
// "12:00:00" is less than "12:00:00.000".
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
