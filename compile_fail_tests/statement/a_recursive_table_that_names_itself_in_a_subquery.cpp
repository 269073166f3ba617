// expect: stele: the step of a recursive table names the table in a statement within it; name it in from() or a join [S375]
//
// SQL has one row of the table at a time in the step, so that a subquery would not see the table.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(Book::book_id).join(self).on(Book::book_id == self["book_id"_c] + 1);
});
#else
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(Book::book_id).where(Book::book_id.in(select(self["book_id"_c])));
});
#endif
