// expect: stele: "name"_c as a value; it stands by itself in order_by() and group_by(), so repeat the expression that has the name [S150]
//
// The names of a select list are known once its values are, which is after WHERE.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::book_id > 1);
#else
constexpr auto statement = select(Book::title).where("n"_c > 1);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
