// expect: stele: on_execute() with what cannot be called with a statement; give a function of (const sqlite::executed& statement) [S718]
//
// What on_execute() and on_before_execute() call is told of a statement as a whole: its SQL, parameters, rows and time
// are members of one struct.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#include <string_view>

void count(stele::sqlite::connection& db, int& n) {
#ifdef STELE_CONTROL
    const auto guard = db.on_execute([&n](const stele::sqlite::executed&) { ++n; });
#else
    const auto guard = db.on_execute([&n](std::string_view) { ++n; });
#endif
}
