// expect: stele: times of different precision; round the value, as by std::chrono::floor<std::chrono::seconds>(t), or give both columns one type [S670]
#include "../tables.hpp"

#include <stele/sqlite.hpp>
#include <stele/types/chrono.hpp>

STELE_TABLE(Loan, "loan",
    column(loan_id, std::int64_t, primary_key),
    column(begun,   std::chrono::sys_seconds));

void begin(stele::sqlite::connection& db) {
    const auto now = std::chrono::system_clock::now();
#ifdef STELE_CONTROL
    const auto set = Loan::begun = std::chrono::floor<std::chrono::seconds>(now);
#else
    const auto set = Loan::begun = now;
#endif
    db.execute(update(Loan).set(set).everywhere());
}
