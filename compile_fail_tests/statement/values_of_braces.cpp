// expect: stele: values() of braces that are no row; write assignments without them, values(Author::last_name = "King"), and several rows as a range [S387]
//
// values() takes assignments, a row of the table, or a range of rows. Braces stand around the members of a
// row only.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt =
    insert(Author).values(Author::first_name = "Stephen", Author::last_name = "King");
#else
constexpr auto stmt =
    insert(Author).values({Author::first_name = "Stephen", Author::last_name = "King"});
#endif
