// expect: stele: a call with more or fewer arguments than the statement has placeholders; give one for each name, in the order in which they first appear [S510]
//
// Arguments by position are one for each name, in the order in which the names first stand in the
// statement's text; a name that stands there twice is one argument.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using namespace stele::literals;

constexpr auto by_title = select(Book).where(Book::title == "t"_p && Book::book_id > "n"_p);
constexpr auto rate = update(Book).set(Book::rating = "r"_p).where(Book::book_id == "n"_p);

void run(stele::sqlite::connection& db) {
    auto find = db.prepare(by_title);
    auto set = db.prepare(rate);
#ifdef STELE_CONTROL
    set(4.5, 1);
    for (const auto& book : find("It", 3)) static_cast<void>(book.title.size());
#else
    for (const auto& book : find()) static_cast<void>(book.title.size());
    set(4.5, 1);
#endif
}
