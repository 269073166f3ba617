// expect: stele: has_many() or has_one() whose inverse is no belongs_to() of this table; name the relationship of the other table that leads here [S610]
// computed: stele: the inverse of Reader::missing is no belongs_to() of Loan to Reader; name reader
//
// has_many() is the other end of a belongs_to(), and has no foreign key of its own: the third word
// is the name of that belongs_to() in the other table.
#include "../tables.hpp"

STELE_TABLE(Reader, "reader", column(id, std::int64_t, primary_key), has_many(loans, Loan, reader),
    has_many(wrong, Loan, book), has_many(missing, Loan, nothing));
STELE_TABLE(Loan, "loan", column(reader_id, std::int64_t), column(book_id, std::int64_t),
    belongs_to(reader, Reader, reader_id), belongs_to(book, Book, book_id));

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Reader::id).join(Reader::loans));
#else
constexpr auto text = stele::sql(select(Reader::id).join(Reader::missing));
#endif
