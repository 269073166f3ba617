// expect: stele: <, <=, > or >= of a type that has no order; use == or !=, or see type_mapping<T>::supports [S108]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto query() { return select(Book).where(Book::cover.between(binding::paper, binding::hard)); }
#else
auto query() { return select(Book).where(Book::language.between(tongue::english, tongue::german)); }
#endif

std::string_view text() { return stele::sql(query()); }
