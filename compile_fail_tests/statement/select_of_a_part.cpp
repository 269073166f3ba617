// expect: stele: select() of a part that can be absent, as when() gives; a row has the same columns always, so choose by case_() [S361]
//
// A row has a type, which the compiler knows. An item that may be missing would make two of it.
#include "../tables.hpp"

using stele::when;

#ifdef STELE_CONTROL
const auto q = select(Book::title, Book::rating);
#else
const auto q = select(Book::title, when(true, Book::rating.desc()));
#endif
