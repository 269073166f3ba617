// expect: stele: a direction given twice; say asc() or desc() once, then nulls_first() or nulls_last() once [S356]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).order_by(Book::rating.asc().nulls_last()));
#else
constexpr auto text =
    stele::sql(select(Book).order_by(Book::rating.asc().nulls_first().nulls_last()));
#endif
