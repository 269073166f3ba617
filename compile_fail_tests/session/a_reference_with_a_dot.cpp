// expect: stele: . between a relationship to one object and a column; write ->, it points to the row: book[Book::author]->last_name [S955]
// computed: stele: . between a relationship to one object and "author"."last_name"; write ->, it points to the row: ->last_name
//
// What leads to one object is held as a pointer is. The row of the object is behind the arrow.
#include "../tables.hpp"

#include <stele/session.hpp>

std::string name_of_author(stele::session& session) {
#ifdef STELE_CONTROL
    return session.get(Book, 7)[Book::author]->last_name;
#else
    return session.get(Book, 7)[Book::author].last_name;
#endif
}
