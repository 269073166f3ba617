// expect: stele: a clause given twice; where() and having() can be, all others only once [S320]
//
// A statement has each clause once. Only where() and having() can be given again, which adds to the
// condition by AND.
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