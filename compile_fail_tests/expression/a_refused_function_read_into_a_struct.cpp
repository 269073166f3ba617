// expect: stele: an argument of a function is no number; pass a number, or cast<double>(e) [S129]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct amount {
    int value;
};

std::vector<amount> amounts(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(cast<int>(abs(Book::book_id)))).into<amount>().all();
#else
    return db.execute(select(abs(Book::title))).into<amount>().all();
#endif
}
