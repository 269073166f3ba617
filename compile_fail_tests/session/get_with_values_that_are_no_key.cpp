// expect: stele: get() with values that are not those of the table's primary key; give one for each of its columns, of its type [S908]
// computed: stele: get() of Book with values that are not those of its primary key; give one for each of its columns, of its type [S908]
//
// Objects are looked for by the primary key, and by nothing else: other conditions are for
// session.scalars(select(Book).where(…)).
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    static_cast<void>(session.get(Book, 7));
#else
    static_cast<void>(session.get(Book, "It"));
#endif
}
