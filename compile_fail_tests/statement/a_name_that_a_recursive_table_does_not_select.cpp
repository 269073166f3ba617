// expect: stele: a derived table has no column of this name, or two; select it there, or name it with .as<"name">() [S024]
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto all = recursive<"all">(select(Book::book_id), [](auto self) {
#ifdef STELE_CONTROL
    return select(Book::book_id).join(self).on(Book::book_id == self["book_id"_c] + 1);
#else
    return select(Book::book_id).join(self).on(Book::book_id == self["title"_c] + 1);
#endif
});
constexpr auto text = stele::sql(with(all).select(all));
