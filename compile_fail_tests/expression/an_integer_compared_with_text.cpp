// expect: stele: these types do not compare; compare with a value or column of the same type [S113]
// computed: stele: "book"."book_id" (integer) does not compare with a value of type text
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::book_id == 5);
#else
constexpr auto statement = select(Book).where(Book::book_id == "5");
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
