// expect: stele: row[] takes a name: row["title"_c]; by position read get<0>(row), or a structured binding [S537]
//
// The name is part of the type, "title"_c, so that the compiler can say whether the row has it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using namespace stele::literals;

#ifdef STELE_CONTROL
std::string run(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).one()["title"_c];
}
#else
std::string run(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).one()["title"];
}
#endif
