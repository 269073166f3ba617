// expect: stele: a branch behind case_(); all of them stand within: case_(when(condition, value), else_(value)) [S179]
//
// case_() is a function of all its branches, as END closes them in SQL; nothing follows it.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(case_(when(Book::rating > 4.0, 1), stele::else_(0)).as<"good">()));
#else
constexpr auto text = stele::sql(select(case_(when(Book::rating > 4.0, 1)).else_(0).as<"good">()));
#endif
