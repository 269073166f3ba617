// expect: stele: group_by() of a relationship; name its foreign key [S278]
//
// A relationship says how tables are joined. Its foreign key is a column.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::author_id, count()).group_by(Book::author_id));
#else
constexpr auto text = stele::sql(select(Book::author_id, count()).group_by(Book::author));
#endif
