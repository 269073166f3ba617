// expect: stele: select() names a derived table that has values; say from() with it [S018]
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto cheap = select(Book::title).where(Book::rating < 3.0).as<"cheap">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(cheap["title"_c]).from(cheap));
#else
constexpr auto text = stele::sql(select(cheap["title"_c]));
#endif
