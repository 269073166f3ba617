// expect: stele: when() or a predicate stands in where(), having(), on()
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(insert(Author).values(Author::first_name = "S", Author::last_name = "K"));
#else
const auto text = stele::sql(
    insert(Author).values(Author::first_name = "S", when(true, Author::last_name = "K")));
#endif
