// expect: stele: returning() given twice; name all that it returns in one [S449]
//
// A statement has one RETURNING. All that it returns stands in one returning(), separated by
// commas.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = delete_from(Book).everywhere().returning(Book::title, Book::book_id);
#else
constexpr auto statement =
    delete_from(Book).everywhere().returning(Book::title).returning(Book::book_id);
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }