// expect: stele: a common table expression with the name of a table that the statement uses; give it another name [S019]
//
// Within a statement with WITH the name means the common table expression and hides the table, so
// that the table could not be reached. Give the expression another name.
#include "../tables.hpp"

template <stele::fixed_string Name>
constexpr auto cheap = select(Book::title).as<Name>();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(with(cheap<"cheap">).select(cheap<"cheap">));
#else
constexpr auto text = stele::sql(with(cheap<"book">).select(cheap<"book">));
#endif
