// expect: stele: a derived table with a column that has no name; name the expression with .as<"name">() [S026]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto best = select(max(Book::rating).as<"best">()).as<"best_book">();
#else
constexpr auto best = select(max(Book::rating)).as<"best_book">();
#endif
constexpr auto text = stele::sql(select(best["best"_c]));
