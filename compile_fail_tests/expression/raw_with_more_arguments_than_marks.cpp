// expect below the error: stele: raw() has more arguments than ? in its text; write a ? for each [S817]
//
// Each argument is the value of one question mark, in order. What has none would be lost, or would
// shift those that come after it in the statement.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > ?", Book::rating, 1)));
#else
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > 1", Book::rating, 1)));
#endif
