// expect: stele: recursive() takes a SELECT and a function of the table that gives another; say recursive<"name">(select(...), [](auto self) { return select(...); }) [S343]
//
// The rows of a recursive table are those of its first SELECT, and then those that the function makes of the
// rows before. It is called with the table, and returns a SELECT from it.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(self["book_id"_c] + 1).from(self).where(self["book_id"_c] < 9);
});
#else
constexpr auto chain =
    stele::recursive<"chain">(select(Book::book_id), [](auto self) { return self["book_id"_c]; });
#endif
