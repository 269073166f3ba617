// expect: stele: a derived table that does not select this column, or twice; select it there, or reach it by the name it has there [S025]
#include "../tables.hpp"

constexpr auto cheap = select(Book::title).as<"cheap">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(cheap[Book::title]).where(cheap[Book::title] > "B"));
#else
constexpr auto text = stele::sql(select(cheap[Book::title]).where(cheap[Book::subtitle] > "B"));
#endif
