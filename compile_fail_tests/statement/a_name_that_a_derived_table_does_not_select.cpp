// expect: stele: a derived table has no column of this name, or two; select it there, or name it with .as<"name">() [S024]
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto cheap = select(Book::title).as<"cheap">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(cheap["title"_c]));
#else
constexpr auto text = stele::sql(select(cheap["subtitle"_c]));
#endif
