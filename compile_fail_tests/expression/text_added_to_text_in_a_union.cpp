// expect: stele: + with text; SQL's + is for numbers, concat(a, b) puts texts together [S165]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto statement() { return union_(select(concat(Book::title, "!")), select(Author::last_name)); }
#else
auto statement() { return union_(select(Book::title + "!"), select(Author::last_name)); }
#endif

std::string_view text() { return stele::sql(statement()); }
