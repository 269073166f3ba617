// expect: stele: on_conflict() without do_nothing() and do_update(); say one of them [S407]
#include "../tables.hpp"

constexpr auto some = select(Book).as<"some">();

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    db.execute(with(some).before(
        insert(Key).values(Key::key_id = 1).on_conflict(Key::key_id).do_nothing()));
#else
    db.execute(with(some).before(insert(Key).values(Key::key_id = 1).on_conflict(Key::key_id)));
#endif
}
