// expect: stele: distinct() takes no arguments; it compares whole rows of the select list, so select those columns alone [S346]
//
// DISTINCT leaves out rows that are equal in all that is selected. To compare one column alone, that
// column has to be selected alone, or grouped by.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title).distinct());
#else
constexpr auto text = stele::sql(select(Book).distinct(Book::title));
#endif
