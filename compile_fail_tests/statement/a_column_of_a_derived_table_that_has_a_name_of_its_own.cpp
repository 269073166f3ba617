// expect: stele: a derived table that does not select this column, or twice; select it there, or reach it by the name it has there [S025]
//
// A derived table has the columns that its select() names. A column that was renamed there with
// as<"name">() is known outside by that name alone.
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto cheap = select(Book::title.as<"name">()).as<"cheap">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(cheap["name"_c]));
#else
constexpr auto text = stele::sql(select(cheap[Book::title]));
#endif
