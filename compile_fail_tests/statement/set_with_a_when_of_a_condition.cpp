// expect: stele: set() takes assignments, and this compares; assign with one =: Table::column = value [S452]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(update(Book).set(when(true, Book::title = "It")).everywhere());
#else
const auto text = stele::sql(update(Book).set(when(true, Book::title == "It")).everywhere());
#endif
