// expect: stele: a set operation takes SELECTs, and this is none; select from it: union_(select(Book::title), select(Shop::name)) [S350]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(union_(select(Book::title), select(Shop::name)));
#else
constexpr auto text =
    stele::sql(union_(select(Book::title), update(Book).set(Book::title = "It").everywhere()));
#endif
