// expect: stele: on_conflict() takes columns of the table that is inserted into; name its primary key or unique columns [S453]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(insert(Key).values(Key::key_id = 1).on_conflict(Key::key_id).do_nothing());
#else
constexpr auto text = stele::sql(insert(Key).values(Key::key_id = 1).on_conflict({}).do_nothing());
#endif
