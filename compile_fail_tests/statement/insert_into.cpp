// expect: stele: no statement begins with insert_into(); say insert(T).values(...) [S966]
//
// Statements begin with select(), insert(), update(), delete_from() and with(). Other libraries have other
// names for them, and the sentence says which of these is meant.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(insert(Author).values(Author::first_name = "Stephen", Author::last_name = "King"));
#else
constexpr auto text = stele::sql(
    insert_into(Author).values(Author::first_name = "Stephen", Author::last_name = "King"));
#endif
