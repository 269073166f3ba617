// expect: stele: with(...).before() takes a statement that reads or changes rows; say with(...).select(...), or before(union_(...)) [S354]
//
// WITH stands before SELECT, INSERT, UPDATE and DELETE. CREATE and DROP read no rows.
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto books = select(Book).as<"books">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(with(books).before(select(books["title"_c])));
#else
constexpr auto text = stele::sql(with(books).before(create_table(Book)));
#endif
