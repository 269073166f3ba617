// expect: stele: an expression of group_by() is repeated with bound values, which need not be the same; name it .as<"n">() in select(), and say group_by("n"_c) [S245]
//
// Each value is a parameter of its own, and the two could differ. By its name, the expression is
// there once. A constant in the text, lit<10>, can be repeated.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select((Book::book_id / 10).as<"decade">(), count()).group_by("decade"_c));
#else
constexpr auto text = stele::sql(select(Book::book_id / 10, count()).group_by(Book::book_id / 10));
#endif
