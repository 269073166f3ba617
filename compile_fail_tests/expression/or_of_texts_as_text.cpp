// expect: stele: && or || of texts, which in C++ is AND or OR; SQL's || is concat(a, b), and a condition compares a text with something [S677]
#include "../tables.hpp"

#ifdef STELE_CONTROL
auto statement() { return select(Book).where(concat(Book::title, Book::subtitle).like("a%")); }
#else
auto statement() { return select(Book).where((Book::title || Book::subtitle).like("a%")); }
#endif

std::string_view text() { return stele::sql(statement()); }
