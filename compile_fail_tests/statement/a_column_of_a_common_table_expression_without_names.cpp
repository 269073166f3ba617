// expect: stele: a derived table with a column that has no name; name the expression with .as<"name">() [S026]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto titles = select(Book::title, (Book::book_id + 1).as<"next">()).as<"titles">();
#else
constexpr auto titles = select(Book::book_id + 1).as<"titles">();
#endif
constexpr auto text = stele::sql(with(titles).select(titles[Book::title]));
