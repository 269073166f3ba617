// expect: stele: raw() without the type that it gives; say raw<T>("..."), with T in C++ [S822]
//
// The compiler knows nothing of the SQL in a raw(), and so cannot tell the type of its value.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(stele::raw<int>("1 + 1"));
#else
constexpr auto stmt = select(stele::raw("1 + 1"));
#endif
