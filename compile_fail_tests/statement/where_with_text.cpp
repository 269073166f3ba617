// expect: stele: where() takes a condition, and text is none; write it with columns, or as raw<bool>("...") [S676]
//
// A C++ value is a parameter of the statement, never a part of its text.
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto statement() { return select(Book).where(stele::raw<bool>("title GLOB 'A*'")); }
#else
auto statement() { return select(Book).where("title GLOB 'A*'"); }
#endif

std::string text() { return std::string{stele::sql(statement())}; }
