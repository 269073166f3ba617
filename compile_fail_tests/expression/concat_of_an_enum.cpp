// expect: stele: concat() of something that is neither text nor a number; cast<std::string>(e) makes it text [S131]
//
// Only text and numbers have a form as text that everybody expects. An enum, a blob or a type of
// your own would show how it is stored; a cast says that this is meant.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(concat(Book::title, cast<std::string>(Book::cover)));
#else
constexpr auto query = select(concat(Book::title, Book::cover));
#endif

constexpr auto text = stele::sql(query);
