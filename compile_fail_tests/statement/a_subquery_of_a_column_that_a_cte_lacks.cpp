// expect: stele: a derived table that does not select this column, or twice; select it there, or reach it by the name it has there [S025]
#include "../tables.hpp"

constexpr auto old = select(Book::book_id).where(Book::in_print).as<"old">();

#ifdef STELE_CONTROL
auto statement() {
    return with(old).delete_from(Book).where(Book::book_id.in(select(old[Book::book_id])));
}
#else
auto statement() {
    return with(old).delete_from(Book).where(Book::book_id.in(select(old[Book::title])));
}
#endif

std::string_view text() { return stele::sql(statement()); }
