// expect: stele: an argument of the wrong type for a placeholder; give it the type of what it stands beside [S504]
// computed: stele: an argument of the wrong type for :
//
// A placeholder has the type of what it is compared with or assigned to, and its value has to be of
// that type, as a value written there would be.
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
    for (const auto& book : find("It", "three")) static_cast<void>(book.title.size());
    set(4.5, 1);
#endif
}
