// expect: stele: option `unique()` of title is not written like this; an option of a column is primary_key, autoincrement, unique, indexed, generated, version, max_length(n), default_(value), default_sql("..."), check(e), references(Table, column), named("...") or collate("..."), of a relationship cascade_delete, delete_orphan, set_null, restrict, on_update_cascade, deferred or ordered_by(column) [S644]
//
// Some options are a word, as unique is, and some take an argument in parentheses, as
// max_length(100) does. Here one of them is written as the other kind.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Page, "page", column(title, std::string, unique));
#else
STELE_TABLE(Page, "page", column(title, std::string, unique()));
#endif
