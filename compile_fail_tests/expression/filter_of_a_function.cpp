// expect: stele: filter() of something that is no aggregate; pick the rows with where() [S265]
//
// filter() picks the rows that are aggregated. What is no aggregate has one row.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(group_concat(Book::title).filter(Book::in_print)));
#else
constexpr auto text = stele::sql(select(lower(Book::title).filter(Book::in_print)));
#endif
