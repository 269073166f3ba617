// expect: stele: a recursive table, or an alias of a derived table, that no with() defines; begin the statement with with() [S021]
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto all = recursive<"all">(select(Book::book_id), [](auto self) {
    return select(Book::book_id).join(self).on(Book::book_id == self["book_id"_c] + 1);
});

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(with(all).select(all));
#else
constexpr auto text = stele::sql(select(all));
#endif
