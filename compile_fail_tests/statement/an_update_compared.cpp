// expect: stele: a statement that is no SELECT as a value; only a SELECT of one column is a value [S398]
//
// A statement that changes rows has no value.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(Book::author_id == select(Author::author_id)));
#else
constexpr auto text = stele::sql(
    select(Book).where(Book::author_id == update(Book).set(Book::title = "It").everywhere()));
#endif
