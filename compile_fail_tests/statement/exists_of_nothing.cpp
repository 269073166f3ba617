// expect: stele: exists() takes one SELECT; select the rows whose existence is asked: exists(select(Book).where(...)) [S347]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Author).where(stele::exists(select(Book))));
#else
constexpr auto text = stele::sql(select(Author).where(stele::exists()));
#endif
