// expect: stele: + with text; SQL's + is for numbers, concat(a, b) puts texts together [S165]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct line {
    std::string text;
};

std::vector<line> lines(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(concat(Book::title, ": ", Book::title))).into<line>().all();
#else
    return db.execute(select(Book::title + ": " + Book::title)).into<line>().all();
#endif
}
