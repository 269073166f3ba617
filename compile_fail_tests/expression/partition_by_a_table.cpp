// expect: stele: partition_by() takes expressions; a direction belongs to order_by(), a C++ value parts nothing [S218]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count().over(partition_by(Book::book_id))));
#else
constexpr auto text = stele::sql(select(count().over(partition_by(Book))));
#endif
