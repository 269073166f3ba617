// expect: stele: into<T>() of a struct whose fields are not, in order and in type, the columns that are selected; give it one field for each, optional where the column can be NULL [S517]
//
// A plain struct is filled by position: the first field takes the first column, and so on, each of
// the same type, std::optional where the column can be NULL.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
struct summary {
    std::string a{};
    std::optional<double> b{};
};
#else
struct summary {
    std::string a{};
};
#endif

std::string read(stele::sqlite::connection& db) {
    std::string all = db.execute(select(Book::title, Book::rating)).into<summary>().one().a;
    for (const summary& each : db.execute(select(Book::title, Book::rating)).into<summary>())
        all += each.a;
    return all;
}
