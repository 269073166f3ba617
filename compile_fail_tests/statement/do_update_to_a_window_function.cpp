// expect: stele: a window function where there is no result to see yet; select it in a subquery [S210]
#include "../tables.hpp"

constexpr auto added = insert(Shop)
                           .values(Shop::name = "Murder One", Shop::stock = paper::plain)
                           .on_conflict(Shop::shop_id);
#ifdef STELE_CONTROL
constexpr auto text = stele::sql(added.do_update(Shop::name = lower(Shop::name)));
#else
constexpr auto text =
    stele::sql(added.do_update(Shop::name = lag(Shop::name).over(order_by(Shop::shop_id))));
#endif
