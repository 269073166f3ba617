// expect: stele: an object of a table without a primary key; give the table one, or execute() the statement on the connection [S901]
#include "../tables.hpp"

#include <stele/session.hpp>

STELE_TABLE(Log, "log", column(line, std::string));

void read(stele::session& session) {
#ifdef STELE_CONTROL
    session.scalars(select(Log::line)).all();
#else
    session.scalars(select(Log)).all();
#endif
}
