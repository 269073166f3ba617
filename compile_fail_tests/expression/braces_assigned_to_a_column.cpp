// expect: stele: braces assigned to a column; assign a value of its type, or std::nullopt for NULL [S178]
// computed: stele: braces assigned to "book"."subtitle" (text); assign a value of its type, or std::nullopt for NULL
//
// What stands in braces has no type of its own, and {} could mean NULL as well as an empty text.
#include "../tables.hpp"

#include <optional>

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(update(Book).set(Book::subtitle = std::nullopt).everywhere());
#else
constexpr auto text = stele::sql(update(Book).set(Book::subtitle = {}).everywhere());
#endif
