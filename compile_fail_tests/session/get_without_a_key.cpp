// expect: stele: get() with values that are not those of the table's primary key; give one for each of its columns, of its type [S908]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    static_cast<void>(session.get(Book, 7));
#else
    static_cast<void>(session.get(Book));
#endif
}
