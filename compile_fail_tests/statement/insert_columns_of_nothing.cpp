// expect: stele: columns() of nothing; name a column [S410]
//
// columns() lists what the SELECT of an INSERT fills, one column for each selected value. An empty
// list has room for none.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(insert(Letter)
                   .columns(Letter::letter_id, Letter::sender_id, Letter::receiver_id)
                   .from(select(Book::book_id, Book::author_id, Book::author_id)));
#else
constexpr auto text = stele::sql(
    insert(Letter).columns().from(select(Book::book_id, Book::author_id, Book::author_id)));
#endif
