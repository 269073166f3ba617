// expect: stele: join() of a table to which several foreign keys lead; name the relationship, or say on() [S014]
// computed: stele: join() of "letter", to which several foreign keys lead; join by
//
// Two foreign keys lead from one of these tables to the other, and they mean different things: the
// sender of a letter is not its receiver. The relationship, or on(), says which is meant.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    select(Book).join(Book::author).join(Letter).on(Letter::sender_id == Author::author_id);
#else
constexpr auto statement = select(Book).join(Book::author).join(Letter);
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
