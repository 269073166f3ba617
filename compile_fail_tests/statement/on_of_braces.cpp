// expect: stele: on() takes one condition; join several by && [S049]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book).join(Author).on(Book::author_id == Author::author_id));
#else
constexpr auto text = stele::sql(select(Book).join(Author).on({}));
#endif
