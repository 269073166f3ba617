// expect: stele: into<T>() of a struct with a field that cannot hold its column; give it the column's type, optional where the column can be NULL [S516]
// computed: stele: into<T>() of a struct whose field
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#include <boost/hana/define_struct.hpp>

#ifdef STELE_CONTROL
struct summary {
    BOOST_HANA_DEFINE_STRUCT(summary, (std::string, title), (std::optional<double>, rating));
};
#else
struct summary {
    BOOST_HANA_DEFINE_STRUCT(summary, (std::string, title), (std::optional<std::string>, rating));
};
#endif

std::string read(stele::sqlite::connection& db) {
    std::string all = db.execute(select(Book::title, Book::rating)).into<summary>().one().title;
    for (const summary& each : db.execute(select(Book::title, Book::rating)).into<summary>())
        all += each.title;
    for (auto& [a, b] : db.execute(select(Book::title, Book::rating)).into<summary>()) all += a;
    return all;
}
