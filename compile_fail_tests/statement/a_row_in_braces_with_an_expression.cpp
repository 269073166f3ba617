// expect: stele: a row in braces with a value that its member cannot be made of; make it one of the member's type, or assign the column [S495]
// computed: stele: a row in braces with a value that "author"."first_name"
//
// A row is a C++ struct: its members are made of C++ values. What SQL is to compute is assigned to the column:
// values(Author::first_name = upper("it")).
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto stored = insert(Author).values({.first_name = "Stephen", .last_name = "King"});
#else
const auto stored =
    insert(Author).values({.first_name = upper(Author::last_name), .last_name = "King"});
#endif
