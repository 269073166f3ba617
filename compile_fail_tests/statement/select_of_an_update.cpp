// expect: stele: select() of a statement that is no SELECT; run it by itself, its returning() has its rows [S362]
//
// A statement that changes rows cannot stand within a SELECT.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title));
#else
constexpr auto text =
    stele::sql(select(Book::title, update(Book).set(Book::title = "It").everywhere()));
#endif
