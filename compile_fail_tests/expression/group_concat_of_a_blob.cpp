// expect: stele: group_concat() of a blob, whose bytes are no text; write them as text first: function<"hex", std::string>(e) [S963]
//
// group_concat() makes one text of many values. Bytes put together are no text, and not the bytes either,
// as there are commas between them.
#include "../tables.hpp"

#include <cstddef>
#include <vector>

STELE_TABLE(Scan, "scan",
    column(scan_id, std::int64_t, primary_key),
    column(image, std::vector<std::byte>),
    column(label, std::string));

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(group_concat(Scan::label)));
#else
constexpr auto text = stele::sql(select(group_concat(Scan::image)));
#endif
