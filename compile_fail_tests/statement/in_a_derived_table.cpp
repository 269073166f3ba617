// expect: stele: a table as a value; name one of its columns [S145]
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto cheap = select(Book::title).as<"cheap">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(Book::title.in(select(cheap["title"_c]))));
#else
constexpr auto text = stele::sql(select(Book).where(Book::title.in(cheap)));
#endif
