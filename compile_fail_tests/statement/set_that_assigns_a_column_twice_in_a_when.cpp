// expect: stele: set() assigns a column twice; assign it once [S421]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(update(Book).set(when(true, Book::title = "It")).everywhere());
#else
const auto text =
    stele::sql(update(Book).set(when(true, Book::title = "It"), Book::title = "It").everywhere());
#endif
