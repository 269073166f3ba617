// expect: stele: a foreign key whose columns are not those of its target in number and type; name as many, of the same types [S607]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Loan, "loan", column(key, std::int64_t), belongs_to(book, Book, key));
constexpr auto text = stele::sql(create_table(Loan));
#else
STELE_TABLE(Loan, "loan", column(key, std::string), belongs_to(book, Book, key));
constexpr auto text = stele::sql(create_table(Loan));
#endif
