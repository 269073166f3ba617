// expect: stele: update() has no group_by(); it takes set(), from() with joins, where() or everywhere(), then returning() [S364]
//
// An UPDATE changes rows, not groups. What is computed of groups can be a subquery in set() or where().
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(update(Book).set(Book::title = "It").everywhere());
#else
constexpr auto text =
    stele::sql(update(Book).set(Book::title = "It").group_by(Book::title).everywhere());
#endif
