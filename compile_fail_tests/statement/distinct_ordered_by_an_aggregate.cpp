// expect: stele: order_by() of a distinct() SELECT has an aggregate that is not selected, so that a row could have several of it; select it, or leave it out [S247]
//
// Groups that differ in nothing that is selected are one row, which has several counts then.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::author_id, count())
                                     .distinct()
                                     .group_by(Book::author_id, Book::title)
                                     .order_by(count()));
#else
constexpr auto text = stele::sql(
    select(Book::author_id).distinct().group_by(Book::author_id, Book::title).order_by(count()));
#endif
