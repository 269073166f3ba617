// expect: stele: on() uses an aggregate, but joins rows before they are aggregated; use having() [S203]
//
// A join puts rows together before there are groups. A condition about groups belongs into
// having(), or the aggregate into a derived table that is joined.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title).join(Author).on(Author::author_id == Book::author_id));
#else
constexpr auto text =
    stele::sql(select(Book::title).join(Author).on(max(Author::author_id) == Book::author_id));
#endif
