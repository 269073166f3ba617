// expect: stele: min() or max() of a type that has no order; see type_mapping<T>::supports [S117]
//
// The least and the greatest are found by order, and the stored form of this type has none that
// means something.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto statement = select(min(Book::cover));
#else
constexpr auto statement = select(min(Book::language));
#endif

static_assert(!stele::sql(statement).empty());
