// expect: stele: a statement that gives no rows is asked for some; say returning(), or ask for changes() [S462]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void run(stele::sqlite::connection& db) {
    for (auto& author :
         db.execute(update(Author).set(Author::last_name = "B").everywhere().returning(Author)))
        author.first_name = "A";
}
#else
void run(stele::sqlite::connection& db) {
    for (auto& author : db.execute(update(Author).set(Author::last_name = "B").everywhere()))
        author.first_name = "A";
}
#endif
