// expect: stele: an expression where C++ wants a bool; only the database knows its value: say where(), or case_() [S194]
#include "../tables.hpp"

#ifdef STELE_CONTROL
bool is_it(const std::string& title) { return (title == "It") ? true : false; }
#else
bool is_it() { return (Book::title == "It" && !(Book::book_id < 3)) ? true : false; }
#endif
