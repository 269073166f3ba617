// expect: stele: do_update() of nothing; write Table::column = value [S430]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    insert(Key).values(Key::key_id = 1).on_conflict(Key::key_id).do_update(Key::key_id = 2));
#else
constexpr auto text =
    stele::sql(insert(Key).values(Key::key_id = 1).on_conflict(Key::key_id).do_update({}));
#endif
