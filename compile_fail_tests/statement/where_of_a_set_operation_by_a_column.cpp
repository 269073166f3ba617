// expect: stele: a set operation takes order_by(), limit() and offset() alone; say the rest in its SELECTs, or select from it as<"name">() [S020]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(union_(select(Book::title).where(Book::title > "C"), select(Author::last_name)));
#else
constexpr auto text =
    stele::sql(union_(select(Book::title), select(Author::last_name)).where(Book::title > "C"));
#endif
