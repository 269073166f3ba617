// expect: stele: an object of a table without a primary key; give the table one, or execute() the statement on the connection [S901]
//
// Objects are known by their keys: each row is one object, and what was changed is written to the row of its key.
// Without a key there are rows only, which the connection inserts and selects.
#include "../tables.hpp"

#include <stele/session.hpp>

STELE_TABLE(Line, "line", column(text, std::string));

void run(stele::session& session) {
#ifdef STELE_CONTROL
    session.connection().execute(insert(Line).values(Line::row{.text = "a"}));
#else
    session.add(Line::row{.text = "a"});
#endif
}
