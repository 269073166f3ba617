// expect below the error: stele: limit() or offset() of a negative number of rows; give 0 or more [S388]
//
// In a constexpr statement the compiler knows the number. Elsewhere a value_error says it when the program
// runs.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(Book).limit(1);
#else
constexpr auto stmt = select(Book).limit(-1);
#endif
