// expect: stele: a direction given twice; say asc() or desc() once, then nulls_first() or nulls_last() once [S356]
//
// A term of ORDER BY goes up or down, and has its NULLs at one end.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).order_by(Book::title.desc()));
#else
constexpr auto text = stele::sql(select(Book).order_by(Book::title.asc().desc()));
#endif
