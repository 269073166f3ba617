// expect: stele: the values of a case_() have different types; make them one type, as with cast<T>(e) [S143]
//
// A row has one C++ type for the result, whichever branch it comes from. SQLite would give each row
// the type of its branch.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(case_(when(Book::in_print, Book::title), stele::else_("")));
#else
constexpr auto query = select(case_(when(Book::in_print, Book::title), stele::else_(0)));
#endif

constexpr auto text = stele::sql(query);
