// expect: stele: two tables of one name in a statement; give one of them an alias [S016]
#include "../tables.hpp"

constexpr auto cheap = select(Book::title).as<"cheap">();
constexpr auto other = select(Book::title).as<"other">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(cheap).cross_join(other));
#else
constexpr auto text = stele::sql(select(cheap).cross_join(cheap));
#endif
