// expect: stele: a column of a C++ type that has no SQL type; specialise stele::type_mapping for it, or declare the column with a type that has one [S612]
#include "../tables.hpp"

struct thing {
    std::int64_t id = 0;
    shelf place{};
};

#ifdef STELE_CONTROL
STELE_MAP(Table, "table", thing,
    column(id, primary_key));
#else
STELE_MAP(Table, "table", thing,
    column(id, primary_key),
    column(place));
#endif

constexpr auto statement = select(Table);
static_assert(!stele::sql(statement).empty());
