// expect: stele: <, <=, > or >= of a type that has no order; use == or !=, or see type_mapping<T>::supports [S108]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto e = Book::language == "a"_p;
#else
constexpr auto e = "a"_p < Book::language;
#endif
