// expect: stele: where() uses a column whose table is not in the statement; join its table [S009]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book)
                   .join(Author)
                   .on(exists(select(Letter).where(Letter::sender_id == Author::author_id)))
                   .cross_join(Shop));
#else
constexpr auto text =
    stele::sql(select(Book)
                   .join(Author)
                   .on(exists(select(Letter).where(Letter::sender_id == Shop::shop_id)))
                   .cross_join(Shop));
#endif
