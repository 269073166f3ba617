// expect: stele: when() takes a condition and a value, as a branch of case_(); for a part that can be absent a bool and the part [S183]
//
// A branch is WHEN condition THEN value.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, case_(when(Book::in_print, 1)));
#else
constexpr auto statement = select(Book::title, case_(when(Book::in_print)));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
