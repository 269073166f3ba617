// expect: stele: ++ or --, which SQL does not have; assign what the column shall be: Book::pages = Book::pages + 1 [S190]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, Book::author_id + 1).from(Book);
#else
constexpr auto statement = select(Book::title, Book::author_id++).from(Book);
#endif

constexpr auto text = stele::sql(statement);
