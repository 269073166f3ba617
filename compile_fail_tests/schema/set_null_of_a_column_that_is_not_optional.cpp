// expect: stele: set_null for a foreign key that is not optional; declare its columns as std::optional, or say cascade_delete or restrict [S609]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Loan, "loan", column(key, std::optional<std::int64_t>), belongs_to(book, Book, key, set_null));
constexpr auto text = stele::sql(create_table(Loan));
#else
STELE_TABLE(Loan, "loan", column(key, std::int64_t), belongs_to(book, Book, key, set_null));
constexpr auto text = stele::sql(create_table(Loan));
#endif
