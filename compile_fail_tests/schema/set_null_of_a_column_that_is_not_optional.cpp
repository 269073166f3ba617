// expect: stele: set_null for a foreign key that is not optional; declare its columns as std::optional, or say cascade_delete or restrict [S609]
//
// When the other row is deleted, set_null puts NULL into this column, which is not optional and so
// declared NOT NULL: the delete would fail.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Loan, "loan", column(key, std::optional<std::int64_t>), belongs_to(book, Book, key, set_null));
constexpr auto text = stele::sql(create_table(Loan));
#else
STELE_TABLE(Loan, "loan", column(key, std::int64_t), belongs_to(book, Book, key, set_null));
constexpr auto text = stele::sql(create_table(Loan));
#endif
