// expect: stele: execute() of a statement that has placeholders; prepare() it and call it, or give execute() their values [S502]
//
// A placeholder stands for a value that is given later, and here is none. prepare() gives a
// function that takes the values.
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
    for (const auto& book : db.execute(by_title)) static_cast<void>(book.title.size());
    set(4.5, 1);
#endif
}
