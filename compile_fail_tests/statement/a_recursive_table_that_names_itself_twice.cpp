// expect: stele: the step of a recursive table names the table twice; name it once, in from() or a join [S373]
//
// SQL has the rows of one step, and joins each to others. It does not join them to themselves.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(self["book_id"_c] + 1).from(self).where(self["book_id"_c] < 9);
});
#else
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(self["book_id"_c]).cross_join(stele::alias<"other">(self));
});
#endif
