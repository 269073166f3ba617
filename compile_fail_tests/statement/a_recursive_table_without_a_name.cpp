// expect: stele: an empty name; give as<"name">(), alias<"name">() and their kin a name that is not empty [S355]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto numbers =
    stele::recursive<"n">(select(Book::book_id), [](auto n) { return select(n["book_id"_c]); });
#else
constexpr auto numbers =
    stele::recursive<"">(select(Book::book_id), [](auto n) { return select(n["book_id"_c]); });
#endif
