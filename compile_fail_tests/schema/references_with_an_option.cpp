// expect: stele: option `references(Author, author_id, cascade_delete)` of author_id is not written like this; say references(Table, column) [S644]
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
