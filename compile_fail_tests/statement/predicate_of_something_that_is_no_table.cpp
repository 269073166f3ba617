// expect: stele: predicate<> lists tables and aliases, and this is none [S819]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const stele::predicate<Book> p;
#else
const stele::predicate<5> p;
#endif
