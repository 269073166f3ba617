// expect: stele: each operand of &&, || and ! is a condition, and this is none; compare it with something [S103]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto e = Book::in_print == "a"_p && Book::book_id == 1;
#else
constexpr auto e = "a"_p && Book::book_id == 1;
#endif
