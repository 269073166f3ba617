// expect: stele: where() of nothing, or of braces; say a condition, or leave where() out [S340]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(insert(Key)
                                     .values(Key::key_id = 1)
                                     .on_conflict(Key::key_id)
                                     .do_update(Key::key_id = 2)
                                     .where(Key::key_id != 3));
#else
constexpr auto text = stele::sql(insert(Key)
                                     .values(Key::key_id = 1)
                                     .on_conflict(Key::key_id)
                                     .do_update(Key::key_id = 2)
                                     .where());
#endif
