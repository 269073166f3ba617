// expect: stele: with(...) has no with(); name all its tables in one with() [S371]
#include "../tables.hpp"

constexpr auto books = select(Book).as<"books">();
constexpr auto authors = select(Author).as<"authors">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(with(books, authors).select(books));
#else
constexpr auto text = stele::sql(with(books).with(authors).select(books));
#endif
