// expect: stele: a derived table with a column that has no name; name the expression with .as<"name">() [S026]
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto step = [](auto self) {
    return select(Book::book_id + 2).from(self).cross_join(Book);
};

#ifdef STELE_CONTROL
constexpr auto all = recursive<"all">(select((Book::book_id + 1).as<"n">()), step);
#else
constexpr auto all = recursive<"all">(select(Book::book_id + 1), step);
#endif
constexpr auto text = stele::sql(with(all).select(Author));
