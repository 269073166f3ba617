// expect: stele: remove() from a collection whose children can neither be without a parent nor be deleted with that; make their key std::optional, or say delete_orphan or cascade_delete [S903]
//
// The child's key would have to become NULL, which its column does not take, and nothing says that the child goes
// with its place in the collection.
#include "../tables.hpp"

#include <stele/session.hpp>

STELE_TABLE(Room, "room", column(room_id, std::int64_t, primary_key), has_many(chairs, Chair, room));
STELE_TABLE(Chair, "chair", column(chair_id, std::int64_t, primary_key), column(room_id, std::int64_t), belongs_to(room, Room, room_id));

void run(stele::session& session) {
#ifdef STELE_CONTROL
    auto room = session.get(Room, 1);
    session.remove(session.get(Chair, 2));
#else
    auto room = session.get(Room, 1);
    room[Room::chairs].remove(session.get(Chair, 2));
#endif
}
