// expect: stele: raw<R>() with a C++ type R that has no SQL type; specialise stele::type_mapping for it, or name another type [S806]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(Book).where(stele::raw<bool>("1"));
#else
constexpr auto stmt = select(Book).where(stele::raw<void>("1"));
#endif
