// expect: stele: && or || of texts, which in C++ is AND or OR; SQL's || is concat(a, b), and a condition compares a text with something [S677]
// computed: stele: && or || of texts, of "book"."title" (text) and a value of type text, which in C++ is AND or OR; SQL's || is concat(a, b), and a condition compares a text with something
//
// Of the operators that SQL and C++ share this one alone has two meanings.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto statement = select(concat(Book::title, ": ", Book::subtitle));
#else
constexpr auto statement = select(Book::title || ": " || Book::subtitle);
#endif

static_assert(!stele::sql(statement).empty());
