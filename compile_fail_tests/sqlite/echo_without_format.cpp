// expect: stele: echo() needs #include <stele/format.hpp> [S701]
//
// Printing needs fmt, which costs compile time, and so stands in a header of its own, for those who
// print.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void print(stele::sqlite::connection& db) { db.observe(nullptr, nullptr); }
#else
void print(stele::sqlite::connection& db) { db.echo(true); }
#endif
