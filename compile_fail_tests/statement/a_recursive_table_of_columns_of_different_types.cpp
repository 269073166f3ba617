// expect: stele: a recursive table whose two SELECTs differ in the type of a column; cast<T>() one of them [S330]
//
// The rows of both SELECTs go into one table, and a column of it has one C++ type. SQLite would mix
// both in one column.
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto all = recursive<"all">(select(Book::book_id, Book::title), [](auto self) {
#ifdef STELE_CONTROL
    return select(Book::book_id, Book::title).join(self).on(Book::book_id == self["book_id"_c] + 1);
#else
    return select(Book::book_id, Book::cover).join(self).on(Book::book_id == self["book_id"_c] + 1);
#endif
});
constexpr auto text = stele::sql(with(all).select(all["book_id"_c]));
