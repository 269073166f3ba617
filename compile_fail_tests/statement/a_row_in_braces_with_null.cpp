// expect: stele: NULL assigned to a column that is not optional; assign a value, or declare the column as std::optional [S401]
// computed: stele: NULL assigned to "author"."first_name"
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto stored = insert(Author).values({.first_name = "Stephen", .last_name = "King"});
#else
const auto stored = insert(Author).values({.first_name = std::nullopt, .last_name = "King"});
#endif
