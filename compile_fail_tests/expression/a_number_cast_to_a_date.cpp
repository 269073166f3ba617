// expect: stele: cast<T>() of a number to a date or a time, which are stored as text; of seconds since 1970 say function<"datetime", T>(e, "unixepoch") [S824]
//
// CAST makes text of the number: 20240517 becomes '20240517', which is no date. Reading it would fail in each row.
#include "../tables.hpp"

#include <stele/chrono.hpp>
#include <stele/sqlite.hpp>

#include <chrono>

using day = std::chrono::year_month_day;

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, cast<day>(Book::subtitle).as<"day">());
#else
constexpr auto statement = select(Book::title, cast<day>(Book::book_id).as<"day">());
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
