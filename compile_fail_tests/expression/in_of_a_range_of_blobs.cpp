// expect: stele: in() of a range of blobs, which json_each() cannot have; name the values one by one [S125]
#include "../tables.hpp"

STELE_TABLE(Scan, "scan", column(data, std::vector<std::byte>));

#ifdef STELE_CONTROL
auto query() { return select(Scan).where(Scan::data.in(std::vector<std::byte>{})); }
#else
auto query() { return select(Scan).where(Scan::data.in(std::vector<std::vector<std::byte>>{})); }
#endif

std::string_view text() { return stele::sql(query()); }
