// expect: stele: the step of a recursive table with a window function, for which SQL has only one row at a time; use it in the statement that selects from the table [S345]
//
// Each row goes through the step by itself, and so is its own window.
#include "../tables.hpp"

using namespace stele::literals;
using stele::row_number;

#ifdef STELE_CONTROL
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(self["book_id"_c] + 1).from(self).where(self["book_id"_c] < 9);
});
#else
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(row_number().over(order_by(self["book_id"_c]))).from(self);
});
#endif
