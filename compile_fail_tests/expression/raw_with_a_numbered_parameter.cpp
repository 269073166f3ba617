// expect below the error: stele: raw() has a parameter of its own; write ? and pass the value [S812]
//
// The values of a statement are bound in order, and a parameter with a number or name of its own
// would be counted among them, or be left without a value.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > 1", Book::title)));
#else
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > ?1", Book::title)));
#endif
