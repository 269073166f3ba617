// expect: stele: arithmetic of something that is no number
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto e = Book::book_id + "a"_p;
#else
constexpr auto e = Book::title + "a"_p;
#endif
