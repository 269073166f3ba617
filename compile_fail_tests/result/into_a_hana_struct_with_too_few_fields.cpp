// expect: stele: into<T>() of a struct with more or fewer fields than the statement has columns; select one column for each field [S514]
//
// A Hana struct is filled by name, and each field takes the column of its name; a column that is
// left over, or a field that nothing fills, is a mistake on one of the two sides.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#include <boost/hana/define_struct.hpp>

#ifdef STELE_CONTROL
struct summary {
    BOOST_HANA_DEFINE_STRUCT(summary, (std::string, title), (std::optional<double>, rating));
};
#else
struct summary {
    BOOST_HANA_DEFINE_STRUCT(summary, (std::string, title));
};
#endif

std::string read(stele::sqlite::connection& db) {
    std::string all = db.execute(select(Book::title, Book::rating)).into<summary>().one().title;
    for (const summary& each : db.execute(select(Book::title, Book::rating)).into<summary>())
        all += each.title;
    return all;
}
