// expect: stele: two columns of one SQL name, which the case of ASCII letters does not tell apart; rename one of them, or say named("...") [S624]
//
// SQLite does not tell title from TITLE: the second column would be the first again.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(title, std::string), column(name, std::string, named("NAME")));
#else
STELE_TABLE(Table, "table", column(title, std::string), column(name, std::string, named("TITLE")));
#endif
