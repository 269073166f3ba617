// expect: stele: on() takes a condition, and this is none; compare it with something [S103]
#include "../tables.hpp"

STELE_TABLE(Tag, "tag", column(id, std::int64_t, primary_key), column(name, std::string));

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).join(Tag).on(Book::title == Tag::name));
#else
constexpr auto text = stele::sql(select(Book).join(Tag).on(Book::title));
#endif
