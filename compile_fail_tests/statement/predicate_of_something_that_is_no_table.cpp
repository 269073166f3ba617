// expect: stele: predicate<> lists tables and aliases, and this is none [S819]
//
// The list says on which tables the conditions may depend, so that a statement can be checked to
// have them.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const stele::predicate<Book> p;
#else
const stele::predicate<5> p;
#endif
