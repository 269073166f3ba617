// expect: stele: lit<> of a number that SQL has no constant for; use an integer up to 2^63-1, or a finite double [S114]
//
// SQL's integers have 64 bits with a sign, and it has no spelling for infinities and NaN, so this
// number cannot stand in the text.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(Book).where(Book::book_id < stele::lit<9223372036854775807U>);
#else
constexpr auto query = select(Book).where(Book::book_id < stele::lit<9223372036854775808U>);
#endif

constexpr auto text = stele::sql(query);
