// expect: stele: raw() takes a string literal, so that no text of run time becomes SQL; pass values as arguments for ? [S805]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? GLOB 'a*'", Book::title)));
#else
const std::string fragment = "? GLOB 'a*'";
const auto text = stele::sql(select(Book).where(stele::raw<bool>(fragment, Book::title)));
#endif
