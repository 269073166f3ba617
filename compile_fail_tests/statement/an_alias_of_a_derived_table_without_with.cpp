// expect: stele: a recursive table, or an alias of a derived table, that no with() defines; begin the statement with with() [S021]
//
// Such a table has no text of its own in FROM, it is only a name; WITH in front of the statement
// says what the name means.
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto cheap = select(Book::title).as<"cheap">();
constexpr auto other = alias<"other">(cheap);

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(with(cheap).select(other["title"_c]));
#else
constexpr auto text = stele::sql(select(other["title"_c]));
#endif
