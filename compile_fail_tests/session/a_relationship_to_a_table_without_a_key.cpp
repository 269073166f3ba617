// expect: stele: an object of a table without a primary key; give the table one, or execute() the statement on the connection [S901]
#include "../tables.hpp"

#include <stele/session.hpp>

STELE_TABLE(Ship, "ship", column(ship_id, std::int64_t, primary_key), has_many(logs, Log, ship));
STELE_TABLE(Log, "log", column(line, std::string), column(ship_id, std::int64_t),
    belongs_to(ship, Ship, ship_id));

void read(stele::session& session, stele::entity<Ship>& ship) {
#ifdef STELE_CONTROL
    session.execute(select(Log::line).where(Log::ship_id == ship->ship_id)).all();
#else
    static_cast<void>(session);
    static_cast<void>(ship[Ship::logs]);
#endif
}
