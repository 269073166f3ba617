// expect: stele: delete_from() has no as<"name">(); its returning() has rows, but SQLite has no table of them [S367]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto gone = select(Book::title).as<"gone">();
#else
constexpr auto gone = delete_from(Book).everywhere().returning(Book::title).as<"gone">();
#endif
constexpr auto text = stele::sql(select(gone["title"_c]));
