// expect: stele: two tables of one name in a statement; give one of them an alias [S016]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto other = stele::alias<"other">(Book);
#else
constexpr auto other = stele::alias<"BOOK">(Book);
#endif

constexpr auto text =
    stele::sql(select(Book::title).join(other).on(other[Book::author_id] == Book::author_id));
