// expect: stele: an argument that can be NULL for a placeholder that takes none; a comparison with NULL is never true: give *value, or use is_null() [S505]
//
// A comparison with NULL is true for no row, so the statement would quietly find nothing. Decide in
// C++ what a missing value means, and have another statement with is_null() where that is meant.
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
    for (const auto& book : find("It", std::nullopt)) static_cast<void>(book.title.size());
    set(4.5, 1);
#endif
}
