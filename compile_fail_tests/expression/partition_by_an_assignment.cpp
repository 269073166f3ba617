// expect: stele: partition_by() takes expressions, but = assigns; compare with == [S217]
//
// A window is parted by values of its rows. Table::column = value is an assignment, which belongs
// into set() and values(); a comparison is written ==.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title, stele::row_number().over(partition_by(Book::author_id == 4))));
#else
constexpr auto text =
    stele::sql(select(Book::title, stele::row_number().over(partition_by(Book::author_id = 4))));
#endif
