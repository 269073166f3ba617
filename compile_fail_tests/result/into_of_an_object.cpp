// expect: stele: into<T>() names the type of a row, a struct that can be made empty and assigned: no reference, pointer, const or single value, for which there is scalars() [S530]
#include "../tables.hpp"

struct good {
    std::int64_t book_id = 0;
    std::string title;
};

good run(stele::sqlite::connection& db) {
    good one;
#ifdef STELE_CONTROL
    one = db.execute(select(Book::book_id, Book::title)).into<good>().one();
#else
    db.execute(select(Book::book_id, Book::title)).into(one);
#endif
    return one;
}
