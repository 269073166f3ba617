// expect: stele: an argument for a placeholder that the statement does not have; name one that it has [S506]
// computed: stele: an argument for :
//
// The name is none of the statement's: a typing error, or the statement has changed.
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
    for (const auto& book : find("t"_p = "It", "m"_p = 3)) static_cast<void>(book.title.size());
    set(4.5, 1);
#endif
}
