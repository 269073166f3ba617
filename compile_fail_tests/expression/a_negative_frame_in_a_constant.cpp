// expect below the error: stele: a number of rows that is too small for a window function or a frame; give at least what it says: preceding(0), ntile(1) [S284]
//
// In a constexpr statement the compiler knows the number. Elsewhere a value_error says it when the program
// runs.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(
    sum(Book::book_id).over(order_by(Book::title).rows(stele::preceding(1), stele::current_row)));
#else
constexpr auto stmt = select(
    sum(Book::book_id).over(order_by(Book::title).rows(stele::preceding(-1), stele::current_row)));
#endif
