// expect: stele: order_by() by a name that select() does not give; name an expression of its list with .as<"name">() [S310]
// computed: stele: order_by() by "boosk", which select() does not give; did you mean "books"?
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto statement =
    select(stele::count().as<"books">()).from(Book).group_by(Book::title).order_by("books"_c);
#else
constexpr auto statement =
    select(stele::count().as<"books">()).from(Book).group_by(Book::title).order_by("boosk"_c);
#endif
