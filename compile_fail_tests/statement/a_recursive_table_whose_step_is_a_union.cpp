// expect: stele: the step of a recursive table is a set operation; SQLite takes one SELECT there, so say what differs by where() [S379]
//
// SQLite would take the second SELECT for one more beside the first, that does not refer to the table.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return select(self["book_id"_c] + 1).from(self).where(self["book_id"_c] < 9);
});
#else
constexpr auto chain = stele::recursive<"chain">(select(Book::book_id), [](auto self) {
    return union_(select(self["book_id"_c] + 1).where(self["book_id"_c] < 9),
                  select(Book::book_id));
});
#endif
