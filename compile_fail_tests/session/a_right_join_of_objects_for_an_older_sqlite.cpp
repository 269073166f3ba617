// expect: stele: right_join() and full_join() need SQLite 3.39, and this program is for an older one; say left_join(), or raise STELE_SQLITE_VERSION [S714]
// not precompiled
#define STELE_SQLITE_VERSION 3037002

#include "../tables.hpp"

#include <stele/session.hpp>

void run(stele::session& session) {
#ifdef STELE_CONTROL
    static_cast<void>(session.scalars(select(Book).left_join(Book::author)).all());
#else
    static_cast<void>(session.scalars(select(Book).right_join(Book::author)).all());
#endif
}
