// expect: stele: raw() takes a string literal, so that no text of run time becomes SQL; pass values as arguments for ? [S805]
//
// What stands in the source is as safe as the rest of the program. Text from anywhere else would be
// a way in for whoever sends it; values are passed as arguments, and never become SQL.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? GLOB 'a*'", Book::title)));
#else
auto text_of(const char* fragment) {
    return stele::sql(select(Book).where(stele::raw<bool>(fragment, Book::title)));
}
#endif
