// expect: stele: a column compared with itself, which says nothing of it; compare two columns, one of them by an alias, or say is_not_null() [S161]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto other = stele::alias<"other">(Book);
constexpr auto statement = select(Book).join(other).on(Book::author_id == other[Book::author_id]);
#else
constexpr auto statement = select(Book).join(Book).on(Book::author_id == Book::author_id);
#endif

constexpr auto text = stele::sql(statement);
