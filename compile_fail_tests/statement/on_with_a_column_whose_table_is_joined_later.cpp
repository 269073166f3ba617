// expect: stele: on() uses a column whose table is not joined yet; join that table first [S008]
// computed: stele: on() uses "author"."last_name", but "author" is not joined yet; add .join(Book::author) before it
//
// The condition of a join is tested when its table is joined, with the tables in front of it. One
// that comes later is not there yet; change the order of the joins, or move the condition.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book)
                               .join(Author)
                               .on(Book::author_id == Author::author_id)
                               .join(Shop)
                               .on(Shop::name == Author::last_name);
#else
constexpr auto statement = select(Book)
                               .join(Shop)
                               .on(Shop::name == Author::last_name)
                               .join(Author)
                               .on(Book::author_id == Author::author_id);
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
