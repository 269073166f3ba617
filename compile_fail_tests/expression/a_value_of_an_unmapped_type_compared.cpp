// expect: stele: a value of a C++ type that has no SQL type; specialise stele::type_mapping for it, or pass another type [S107]
//
// A value becomes a parameter, and stele does not know which of SQL's types to store this one as. A
// specialisation of stele::type_mapping says it once, for all uses.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::title == "A");
#else
constexpr auto statement = select(Book).where(Book::title == shelf{});
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const Book::row& book : db.execute(statement)) titles += book.title;
    for (auto& [id, title, author, rating, subtitle, cover, language, in_print] :
         db.execute(statement))
        titles += title;
    return titles;
}
