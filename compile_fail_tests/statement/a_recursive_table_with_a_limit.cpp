// expect: stele: the step of a recursive table with order_by(), limit() or offset(), which SQL applies to the whole table; say it in the statement that selects from the table [S348]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(self["book_id"_c] + 1).from(self).where(self["book_id"_c] < 9);
});
#else
constexpr auto chain = stele::recursive<"chain">(
    select(Book::book_id), [](auto self) { return select(self["book_id"_c]).limit(5); });
#endif
