// expect: stele: in() of a range of blobs, which json_each() cannot have; name the values one by one [S125]
//
// A range goes to SQLite as one JSON text, which keeps the statement the same for every length, and
// JSON has no bytes. Blobs that are listed one by one are parameters of their own.
#include "../tables.hpp"

STELE_TABLE(Scan, "scan", column(data, std::vector<std::byte>));

#ifdef STELE_CONTROL
auto query() { return select(Scan).where(Scan::data.in(std::vector<std::byte>{})); }
#else
auto query() { return select(Scan).where(Scan::data.in(std::vector<std::vector<std::byte>>{})); }
#endif

std::string_view text() { return stele::sql(query()); }
