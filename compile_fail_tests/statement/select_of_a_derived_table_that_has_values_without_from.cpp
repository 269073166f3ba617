// expect: stele: select() names a derived table that has values; say from() with it [S018]
//
// Two SELECTs that look alike can still hold different values, and the type of a column does not
// tell them apart. from(derived) hands over the object with its values.
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto cheap = select(Book::title).where(Book::rating < 3.0).as<"cheap">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(cheap["title"_c]).from(cheap));
#else
constexpr auto text = stele::sql(select(cheap["title"_c]));
#endif
