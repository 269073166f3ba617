// expect: stele: join() of a table to which no foreign key leads; say on(), join the table between them first, or cross_join() it where each row with each is meant [S013]
#include "../tables.hpp"

constexpr auto in(auto inner) {
    return select(Book).where(
        Book::book_id ==
        select(max(union_(select(Author::author_id).where(exists(inner)), select(Shop::shop_id))
                       .template as<"u">()[Author::author_id])));
}

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(in(select(Letter).join(Letter::sender)));
#else
constexpr auto text = stele::sql(in(select(Letter).join(Shop)));
#endif
