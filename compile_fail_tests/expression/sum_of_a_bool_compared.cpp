// expect: stele: sum() or avg() of a type that has no sum; use numbers, or see type_mapping<T>::supports [S118]
#include "../tables.hpp"

#ifdef STELE_CONTROL
using namespace stele::literals;
constexpr auto stmt = select(Book::title).group_by(Book::title).having(sum(Book::author_id) == 2);
constexpr auto text = stele::sql(stmt);
#else
using namespace stele::literals;
constexpr auto stmt = select(Book::title).group_by(Book::title).having(sum(Book::in_print) == 2);
constexpr auto text = stele::sql(stmt);
#endif
