// expect: stele: a foreign key whose columns are not those of its target in number and type; name as many, of the same types [S607]
// computed: stele: Loan::book has "loan"."a" (integer), "loan"."b" (integer) for "book"."book_id" (integer); name as many, of the same types
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Loan, "loan", column(a, std::int64_t), column(b, std::int64_t), belongs_to(book, Book, a));
constexpr auto text = stele::sql(select(Loan::a).join(Loan::book));
#else
STELE_TABLE(Loan, "loan", column(a, std::int64_t), column(b, std::int64_t), belongs_to(book, Book, (a, b)));
constexpr auto text = stele::sql(select(Loan::a).join(Loan::book));
#endif
