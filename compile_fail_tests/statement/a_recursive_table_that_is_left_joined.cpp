// expect: stele: the step of a recursive table makes its rows optional by an outer join, so that it would never end; begin with from() of the table, or use join() [S378]
//
// The left side of the join has its rows in each step, also where the table has none any more.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(Book::book_id).join(self).on(Book::book_id == self["book_id"_c] + 1);
});
#else
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(Book::book_id).left_join(self).on(Book::book_id == self["book_id"_c] + 1);
});
#endif
