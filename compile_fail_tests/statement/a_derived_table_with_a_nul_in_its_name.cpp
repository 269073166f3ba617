// expect: stele: a name with a NUL in it, where the SQL text would end; leave the NUL out [S355]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(alias<"ab">(Book)));
#else
constexpr auto text = stele::sql(select(alias<"a\0b">(Book)));
#endif
