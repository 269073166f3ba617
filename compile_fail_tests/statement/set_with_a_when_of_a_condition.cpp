// expect: stele: set() takes assignments to columns of its own table; write Table::column = value [S420]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(update(Book).set(when(true, Book::title = "It")).everywhere());
#else
const auto text = stele::sql(update(Book).set(when(true, Book::title == "It")).everywhere());
#endif
