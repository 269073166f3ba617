// expect: stele: option `references(Author, author_id, cascade_delete)` of author_id is not written like this; an option of a column is primary_key, autoincrement, unique, indexed, generated, version, max_length(n), default_(value), default_sql("..."), check(e), references(Table, column), named("...") or collate("..."), of a relationship cascade_delete, delete_orphan, set_null, restrict, on_update_cascade, deferred or ordered_by(column) [S644]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Note, "note",
    column(note_id, std::int64_t, primary_key),
    column(author_id, std::int64_t),
    belongs_to(author, Author, author_id, cascade_delete));
#else
STELE_TABLE(Note, "note",
    column(note_id, std::int64_t, primary_key),
    column(author_id, std::int64_t, references(Author, author_id, cascade_delete)));
#endif
