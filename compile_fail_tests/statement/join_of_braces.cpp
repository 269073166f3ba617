// expect: stele: join() of nothing; name a table or a relationship [S040]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).join(Author));
#else
constexpr auto text = stele::sql(select(Book).join({}));
#endif
