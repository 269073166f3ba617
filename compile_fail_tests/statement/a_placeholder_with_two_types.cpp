// expect: stele: one placeholder with two types in a statement; give one of them another name [S503]
//
// A name stands for one value wherever it occurs in a statement, and these places need values of
// different types.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto s = stele::sql(select(Book).where(Book::title == "a"_p && Book::author_id == "b"_p));
#else
constexpr auto s = stele::sql(select(Book).where(Book::title == "a"_p && Book::author_id == "a"_p));
#endif
