// expect: stele: a list assigned to a column; assign one value, and bytes as std::vector<std::byte> [S491]
// computed: stele: a list assigned to "book"."title" (text); assign one value, and bytes as std::vector<std::byte>
//
// A column holds one value of a row. Several are several rows, of a table of their own; a list of bytes is a BLOB,
// and one of char is neither that nor text.
#include "../tables.hpp"

#include <vector>

#ifdef STELE_CONTROL
constexpr auto assign = [](const std::string& title) { return Book::title = title; };
#else
constexpr auto assign = [](const std::vector<char>& title) { return Book::title = title; };
#endif
