// expect: stele: a recursive table whose two SELECTs have not as many columns; select as many in both [S329]
//
// The rows of both SELECTs go into one table, so that they have the same columns, as many and in
// the same order.
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto all = recursive<"all">(select(Book::book_id), [](auto self) {
#ifdef STELE_CONTROL
    return select(Book::book_id).join(self).on(Book::book_id == self["book_id"_c] + 1);
#else
    return select(Book::book_id, Book::title).join(self).on(Book::book_id == self["book_id"_c] + 1);
#endif
});
