// expect: stele: = assigns, and only a column can be assigned; compare with == [S104]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto condition = Book::title.collate<"nocase">() == "it";
#else
constexpr auto condition = Book::title.collate<"nocase">() = "it";
#endif
