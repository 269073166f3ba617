// expect: stele: a value of a C++ type that has no SQL type; specialise stele::type_mapping for it, or pass another type [S107]
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto cheap = select(Book::title).as<"cheap">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(Book::title.in(select(cheap["title"_c]))));
#else
constexpr auto text = stele::sql(select(Book).where(Book::title.in(cheap)));
#endif
