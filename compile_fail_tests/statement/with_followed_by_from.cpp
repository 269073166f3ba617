// expect: stele: with(...) has no from(); select(), insert(), update(), delete_from() or before(a statement) follows it [S371]
//
// with() is the beginning of a statement. What the statement does comes next.
#include "../tables.hpp"

constexpr auto books = select(Book).as<"books">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(with(books).select(books));
#else
constexpr auto text = stele::sql(with(books).from(books));
#endif
