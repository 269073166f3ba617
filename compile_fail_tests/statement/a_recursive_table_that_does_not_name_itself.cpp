// expect: stele: the step of a recursive table does not name the table, so that nothing follows from a row; select from the function's argument or join it, or say union_all() [S680]
//
// The step is run again and again with the rows that it gave before. One that does not read them gives
// the same rows each time.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto tree =
    recursive<"tree">(select(Book::book_id).where(Book::book_id == 1), [](auto self) {
        return select(Book::book_id).join(self).on(Book::author_id == self["book_id"_c]);
    });
#else
constexpr auto tree = recursive<"tree">(select(Book::book_id).where(Book::book_id == 1), [](auto) {
    return select(Book::book_id).where(Book::author_id == 1);
});
#endif

constexpr auto text = stele::sql(with(tree).select(tree["book_id"_c]));
