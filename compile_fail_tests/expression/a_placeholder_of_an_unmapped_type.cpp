// expect: stele: of<T>() of a placeholder with a C++ type T that has no SQL type; specialise stele::type_mapping for it, or name the type of one value [S826]
//
// A placeholder stands for one value of SQL. A list is given to in() as a value: in(list), whose text is the same whatever
// its length.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#include <vector>

using namespace stele::literals;

#ifdef STELE_CONTROL
using value = std::int64_t;
#else
using value = std::vector<std::int64_t>;
#endif

constexpr auto statement = select(Book::title).where(Book::book_id == "ids"_p.of<value>());

auto prepare(stele::sqlite::connection& db) { return db.prepare(statement); }
