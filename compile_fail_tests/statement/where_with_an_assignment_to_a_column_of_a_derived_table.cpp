// expect: stele: where() takes a condition, but = assigns; compare with == [S101]
#include "../tables.hpp"

constexpr auto named = select(Book::title).as<"named">();

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(named[Book::title]).from(named).where(named[Book::title] == "It"));
#else
constexpr auto text =
    stele::sql(select(named[Book::title]).from(named).where(named[Book::title] = "It"));
#endif
