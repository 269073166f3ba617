// expect: stele: max_length() of a column that is no text; leave it out, or say check() with the condition that is meant [S629]
//
// A length is a length of text. The range of a number is a condition, which check() says.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, std::string, max_length(10)));
#else
STELE_TABLE(Table, "table", column(id, int, max_length(10)));
#endif
