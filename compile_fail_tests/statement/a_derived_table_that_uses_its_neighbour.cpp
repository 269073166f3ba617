// expect: stele: where() uses a column whose table is not in the statement; join its table [S009]
#include "../tables.hpp"

constexpr auto names(auto id) {
    return select(Author::last_name).where(Author::author_id == id).template as<"names">();
}

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, names(1)).cross_join(names(1)));
#else
constexpr auto text =
    stele::sql(select(Book::title, names(Book::author_id)).cross_join(names(Book::author_id)));
#endif
