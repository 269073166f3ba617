// expect: stele: unknown entry `colum(name, std::string)` in table Table; an entry is column, belongs_to, has_many, has_one, many_to_many, primary_key, unique, foreign_key, index or check [S614]
//
// STELE_TABLE is read by the preprocessor, to which a misspelt word is as good as any. The words
// that it knows are in the sentence.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table",
    column(id, std::int64_t, primary_key),
    column(name, std::string));
#else
STELE_TABLE(Table, "table",
    column(id, std::int64_t, primary_key),
    colum(name, std::string));
#endif

constexpr auto statement = select(Table);
static_assert(!stele::sql(statement).empty());
