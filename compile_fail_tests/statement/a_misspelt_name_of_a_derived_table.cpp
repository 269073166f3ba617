// expect: stele: a derived table has no column of this name, or two; select it there, or name it with .as<"name">() [S024]
// computed: stele: "d" has no column "titel", or two; did you mean "title"?
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto d = select(Book::title).as<"d">();

#ifdef STELE_CONTROL
constexpr auto statement = select(d).where(d["title"_c] == "It");
#else
constexpr auto statement = select(d).where(d["titel"_c] == "It");
#endif
