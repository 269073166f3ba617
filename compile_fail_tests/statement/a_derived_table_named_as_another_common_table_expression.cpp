// expect: stele: a common table expression with the name of a table that the statement uses; give it another name [S019]
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto low = select(Book::title).where(Book::rating < 2.0).as<"low">();
constexpr auto other = select(Book::title).where(Book::rating > 2.0).as<"low">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(with(low).select(low["title"_c]).from(low));
#else
constexpr auto text = stele::sql(with(low).select(other["title"_c]).from(other));
#endif
