// expect: stele: returning() of nothing; name a column or the written table [S419]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(delete_from(Book).everywhere().returning(Book));
#else
constexpr auto text = stele::sql(delete_from(Book).everywhere().returning({}));
#endif
