// expect: stele: case_() takes when(condition, value) once or more, and then else_(value) at most once [S141]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(stele::case_(stele::when(Book::book_id == 1, 2)));
#else
constexpr auto stmt = select(stele::case_().when(Book::book_id == 1, 2));
#endif
