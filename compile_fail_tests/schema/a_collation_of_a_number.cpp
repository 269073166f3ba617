// expect: stele: collate() of a column that is no text; a collation compares text, so leave it out [S626]
//
// A collation says how text is compared; it means nothing for another type.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, std::string, collate("nocase")));
#else
STELE_TABLE(Table, "table", column(id, int, collate("nocase")));
#endif
