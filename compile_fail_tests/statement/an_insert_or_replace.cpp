// expect: stele: insert() has no or_replace(); say on_conflict(...).do_update(...) [S381]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(insert(Key).values(Key::key_id = 1).on_conflict(Key::key_id).do_nothing());
#else
constexpr auto text = stele::sql(insert(Key).or_replace().values(Key::key_id = 1));
#endif
