// expect: stele: an argument of a function is no text; pass text, or cast<std::string>(e) [S127]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query =
    select(Book::title).where(concat(lower(Book::title), "x") == "it" && Book::rating > 5.0);
#else
constexpr auto query =
    select(Book::title).where(concat(lower(Book::rating), "x") == "it" && Book::rating > 5.0);
#endif

constexpr auto text = stele::sql(query);
