// expect: stele: set() of nothing; write Table::column = value [S430]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = update(Book).set(Book::title = "It", Book::author_id = 1).everywhere();
#else
constexpr auto stmt = update(Book).set({Book::title = "It", Book::author_id = 1}).everywhere();
#endif
