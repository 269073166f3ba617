// expect: stele: recursive() takes a SELECT and a function of the table that gives another; say recursive<"name">(select(...), [](auto self) { return select(...); }) [S343]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(self["book_id"_c] + 1).from(self).where(self["book_id"_c] < 9);
});
#else
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id));
#endif
