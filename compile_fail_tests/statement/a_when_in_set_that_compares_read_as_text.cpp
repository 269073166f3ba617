// expect: stele: set() takes assignments, and this compares; assign with one =: Table::column = value [S452]
#include "../tables.hpp"

using stele::when;

std::string text(bool renamed) {
#ifdef STELE_CONTROL
    return stele::sql(update(Book).set(when(renamed, Book::title = "It")).everywhere());
#else
    return stele::sql(update(Book).set(when(renamed, Book::title == "It")).everywhere());
#endif
}
