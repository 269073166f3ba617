// expect: stele: into<T>() of a struct with more or fewer fields than the statement has columns; select one column for each field [S514]
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
