// expect: stele: add() to a many_to_many with what is no assignment to a column of its pivot table; write add(film, Cast::role = "...") [S905]
//
// What stands behind the object goes into the new row of the pivot table, so that only its columns can be assigned.
#include "../tables.hpp"

#include <stele/session.hpp>

STELE_TABLE(Film, "film", column(film_id, std::int64_t, primary_key), column(title, std::string));
STELE_TABLE(Actor, "actor", column(actor_id, std::int64_t, primary_key), many_to_many(films, Cast, actor, film));
STELE_TABLE(Cast, "cast", column(cast_id, std::int64_t, primary_key), column(actor_id, std::int64_t), column(film_id, std::int64_t), column(role, std::string),
    belongs_to(actor, Actor, actor_id), belongs_to(film, Film, film_id));

void run(stele::session& session) {
#ifdef STELE_CONTROL
    session.get(Actor, 1)[Actor::films].add(session.get(Film, 2), Cast::role = "Ripley");
#else
    session.get(Actor, 1)[Actor::films].add(session.get(Film, 2), Film::title = "Alien");
#endif
}
