// expect below the error: stele: raw() has a parameter of its own; write ? and pass the value [S812]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > 1", Book::title)));
#else
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > ?1", Book::title)));
#endif
