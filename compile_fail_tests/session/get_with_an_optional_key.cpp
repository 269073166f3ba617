// expect: stele: get() with values that are not those of the table's primary key; give one for each of its columns, of its type [S908]
#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session, std::optional<std::int64_t> id) {
#ifdef STELE_CONTROL
    const auto king = session.get(Author, *id);
    static_cast<void>(king);
#else
    const auto king = session.get(Author, id);
    static_cast<void>(king);
#endif
}
