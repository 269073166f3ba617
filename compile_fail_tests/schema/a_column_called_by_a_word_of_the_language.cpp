// expect: stele: a column or relationship is called `class`, a word of C++; choose another name, and for a column named("class") [S657]
//
// A column becomes a member of a struct, so its name in C++ cannot be a word of the language. What it is called in
// the database is said by named().
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Ticket, "ticket",
    column(ticket_id, std::int64_t, primary_key),
    column(class_, std::string, named("class")));
#else
STELE_TABLE(Ticket, "ticket",
    column(ticket_id, std::int64_t, primary_key),
    column(class, std::string));
#endif
