// expect: stele: select() has no filter(); it takes distinct(), from(), joins, where(), group_by(), having(), order_by(), limit() and offset() [S368]
#include "../tables.hpp"

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    for (const auto& book : db.execute(select(Book).where(Book::in_print == true)))
        static_cast<void>(book.title);
#else
    for (const auto& book : db.execute(select(Book).filter(Book::in_print == true)))
        static_cast<void>(book.title);
#endif
}
