// expect: stele: when() or a predicate stands in where(), having(), on() and below && || !, when() in set() and order_by() too, choose() in order_by(); here is none of these [S807]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(insert(Author).values(Author::first_name = "S", Author::last_name = "K"));
#else
const auto text = stele::sql(
    insert(Author).values(Author::first_name = "S", when(true, Author::last_name = "K")));
#endif
