// expect: stele: a foreign key whose columns are not those of its target in number and type; name as many, of the same types [S607]
// computed: stele: Loan::book has "loan"."key" (text) for "book"."book_id" (integer); name as many, of the same types
//
// A foreign key holds the values of the other table's key, so that its columns are as many, and
// have the same types; a std::optional may be around them.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Loan, "loan", column(key, std::int64_t), belongs_to(book, Book, key));
constexpr auto text = stele::sql(create_table(Loan));
#else
STELE_TABLE(Loan, "loan", column(key, std::string), belongs_to(book, Book, key));
constexpr auto text = stele::sql(create_table(Loan));
#endif
