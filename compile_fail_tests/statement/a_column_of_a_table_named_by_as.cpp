// expect: stele: a table has no as<"name">(); say alias<"name">(Table) [S395]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto b = stele::alias<"b">(Book);
#else
constexpr auto b = Book.as<"b">();
#endif
constexpr auto text = stele::sql(
    select(b[Book::title]).from(b).where(b[Book::book_id] == 1).order_by(b[Book::title]));
