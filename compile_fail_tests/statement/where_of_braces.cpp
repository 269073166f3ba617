// expect: stele: where() of nothing, or of braces; say a condition, or leave where() out [S340]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(Book).where(Book::book_id == 1 && Book::title == "It");
#else
constexpr auto stmt = select(Book).where({Book::book_id == 1, Book::title == "It"});
#endif
