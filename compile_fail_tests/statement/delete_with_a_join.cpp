// expect: stele: delete_from() joins no other table; say where() with exists(select(...)), or T::column.in(select(...)) [S061]
//
// SQLite deletes from one table at a time, and has no joins for it. What other tables say goes into a
// SELECT within where().
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    delete_from(Book).where(exists(select(Author).where(Author::author_id == Book::author_id)));
#else
constexpr auto statement = delete_from(Book)
                               .join(Author)
                               .on(Author::author_id == Book::author_id)
                               .where(Author::last_name == "K");
#endif

static_assert(!stele::sql(statement).empty());

void run(stele::sqlite::connection& db) { static_cast<void>(db.execute(statement)); }
