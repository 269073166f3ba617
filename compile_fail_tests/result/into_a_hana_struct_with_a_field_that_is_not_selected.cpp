// expect: stele: into<T>() of a struct with a field that is not selected; select a column of that name once, or name an expression with .as<"name">() [S515]
// computed: stele: into<T>() of a struct with the field
//
// A Hana struct is filled by name. This field's name is not in the select list, or is there twice.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#include <boost/hana/define_struct.hpp>

#ifdef STELE_CONTROL
struct summary {
    BOOST_HANA_DEFINE_STRUCT(summary, (std::string, title), (std::optional<double>, rating));
};
#else
struct summary {
    BOOST_HANA_DEFINE_STRUCT(summary, (std::string, title), (std::optional<double>, score));
};
#endif

std::string read(stele::sqlite::connection& db) {
    std::string all = db.execute(select(Book::title, Book::rating)).into<summary>().one().title;
    for (const summary& each : db.execute(select(Book::title, Book::rating)).into<summary>())
        all += each.title;
    for (auto& [a, b] : db.execute(select(Book::title, Book::rating)).into<summary>()) all += a;
    return all;
}
