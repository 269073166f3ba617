// expect: stele: json_each() and json_tree() take a JSON document, and if need be a path in it; this is no text, so pass a column or value that is [S386]
//
// json_each() reads JSON text. A number is none, even where a text of it would be.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto element = stele::json_each<int>(Book::title);
#else
constexpr auto element = stele::json_each<int>(Book::book_id);
#endif
constexpr auto text =
    stele::sql(select(Book::title, element["value"_c]).from(Book).cross_join(element));
