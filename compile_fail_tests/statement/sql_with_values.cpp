// expect: stele: sql() takes one statement, and no values; those of placeholders go to execute() [S468]
//
// The text of a statement does not depend on the values of its placeholders.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using namespace stele::literals;

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(Book::title == "title"_p));
#else
const auto text = stele::sql(select(Book).where(Book::title == "title"_p), "It");
#endif
