// expect: stele: select() has no inner_join(); say join() [S381]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book).join(Author).on(Author::author_id == Book::author_id));
#else
constexpr auto text =
    stele::sql(select(Book).inner_join(Author).on(Author::author_id == Book::author_id));
#endif
