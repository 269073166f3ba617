// expect: stele: an expression where C++ wants a bool; only the database knows its value: say where(), or case_() [S194]
//
// if and ?: decide when the C++ program runs, before there is a row.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto value = case_(when(Book::in_print, 1), stele::else_(2));
#else
constexpr auto value = Book::in_print ? 1 : 2;
#endif
