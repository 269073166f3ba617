// expect: stele: function() without angle brackets; say function<"name", T>(...), with T the C++ type that it gives [S182]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto statement = select(function<"unicode", int>(Book::title));
#else
constexpr auto statement = select(stele::function<int>(Book::title));
#endif

static_assert(!stele::sql(statement).empty());
