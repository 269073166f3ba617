// expect: stele: returning() takes columns, expressions and the written table, but = assigns; compare with == [S417]
//
// returning() is the select list of a write: it gives values back and writes none. What is written
// stands in set() or values(); a comparison is written ==.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    update(Book).set(Book::in_print = false).everywhere().returning(Book::title == "It"));
#else
constexpr auto text =
    stele::sql(update(Book).set(Book::in_print = false).everywhere().returning(Book::title = "It"));
#endif
