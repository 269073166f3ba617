// expect: stele: least() or greatest() of a type that has no order; see type_mapping<T>::supports [S181]
//
// The database would compare the names of the enumerators, whose order is not that of the enum.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, least(Book::cover, binding::hard));
#else
constexpr auto statement = select(Book::title, least(Book::language, tongue::german));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
