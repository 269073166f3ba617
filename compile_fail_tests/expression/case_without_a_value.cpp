// expect: stele: case_() of std::nullopt alone has no type; give a branch a value [S142]
//
// The type of the result comes from the values of the branches, and NULL fits every type, so it
// says none.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query =
    select(case_(when(Book::in_print, 1), stele::else_(std::nullopt))).from(Book);
#else
constexpr auto query =
    select(case_(when(Book::in_print, std::nullopt), stele::else_(std::nullopt))).from(Book);
#endif

constexpr auto text = stele::sql(query);
