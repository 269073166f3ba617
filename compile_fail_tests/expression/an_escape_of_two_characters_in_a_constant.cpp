// expect below the error: stele: an ESCAPE of none or several characters; pass one, as '!' [S144]
//
// The escape is the one character that makes the next one stand for itself. In a constexpr statement the
// compiler knows it; elsewhere a value_error says it when the program runs.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(Book).where(Book::title.like("a!%", "!"));
#else
constexpr auto stmt = select(Book).where(Book::title.like("a!!%", "!!"));
#endif
