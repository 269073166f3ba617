// expect: stele: with() behind a statement; it goes first: with(recent).select(...), or with(recent).before(statement) [S377]
//
// SQL writes WITH before the statement, and so does the language: what it defines is known from there on.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto books = select(Book).as<"books">();
constexpr auto text = stele::sql(with(books).select(books));
#else
constexpr auto books = select(Book).as<"books">();
constexpr auto text = stele::sql(select(Book).with(books));
#endif
