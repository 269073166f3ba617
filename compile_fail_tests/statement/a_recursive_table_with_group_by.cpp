// expect: stele: the step of a recursive table with an aggregate or group_by(), for which SQL has only one row at a time; aggregate in the statement that selects from the table [S344]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(self["book_id"_c] + 1).from(self).where(self["book_id"_c] < 9);
});
#else
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(self["book_id"_c]).group_by(self["book_id"_c]);
});
#endif
