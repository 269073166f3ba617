// expect: stele: order_by() by a name that select() does not give; name an expression of its list with .as<"name">() [S310]
//
// A name in order_by() stands for an expression of the select list, and none has this name.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(stele::count().as<"n">()).from(Book).group_by(Book::title).order_by("n"_c.desc()));
#else
constexpr auto text = stele::sql(
    select(stele::count().as<"n">()).from(Book).group_by(Book::title).order_by("m"_c.desc()));
#endif
