// expect: stele: the step of a recursive table with order_by(), limit() or offset(), which SQL applies to the whole table; say it in the statement that selects from the table [S348]
//
// SQL has no parentheses around the step: a LIMIT in it counts the rows of the whole table, and SQLite does not
// know the columns of an ORDER BY in it. The statement that selects from the table can have both, and its LIMIT ends
// the recursion too.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(self["book_id"_c] + 1).from(self).where(self["book_id"_c] < 9);
});
#else
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(self["book_id"_c]).order_by(self["book_id"_c]);
});
#endif
