// expect: stele: a value of the wrong type assigned to a column; assign one of the column's own type [S402]
// computed: stele: a value of type integer assigned to "author"."first_name" (text);
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto stored = insert(Author).values({.first_name = "Stephen", .last_name = "King"});
#else
const auto stored = insert(Author).values({.first_name = 5, .last_name = "King"});
#endif
