// expect: stele: + with text; SQL's + is for numbers, concat(a, b) puts texts together [S165]
#include "../tables.hpp"

constexpr auto into = insert(Shop).columns(Shop::name, Shop::stock);
#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(into.from(select(concat(Book::title, "!"), stele::lit<paper::plain>).from(Book)));
#else
constexpr auto text =
    stele::sql(into.from(select(Book::title + "!", stele::lit<paper::plain>).from(Book)));
#endif
