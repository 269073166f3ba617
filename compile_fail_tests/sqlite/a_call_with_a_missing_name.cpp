// expect: stele: a placeholder without an argument; give each of them a value [S508]
// computed: stele: the placeholder :
//
// Each placeholder needs a value when the statement runs; SQLite would take NULL for the one that
// is missing, and find nothing.
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
    for (const auto& book : find("t"_p = "It")) static_cast<void>(book.title.size());
    set(4.5, 1);
#endif
}
