// expect: stele: a list as a single value; say in(list), or pass one of its values [S159]
//
// One value is not equal to a list of values, but it can be one of them.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr std::int64_t numbers[]{1, 2};

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::author_id.in(numbers));
#else
constexpr auto statement = select(Book::title).where(Book::author_id == numbers);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
