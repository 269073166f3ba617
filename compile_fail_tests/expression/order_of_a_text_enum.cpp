// expect: stele: <, <=, > or >= of a type that has no order; use == or !=, or see type_mapping<T>::supports [S108]
//
// The database would put the stored form in order, which means nothing here: an enum that is stored
// by its names would be sorted by the alphabet.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::language != tongue::english);
#else
constexpr auto statement = select(Book).where(Book::language > tongue::english);
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
