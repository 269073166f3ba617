// expect: stele: a relationship or foreign key to a table without a primary key; give that table one, or name unique columns of it in foreign_key() [S690]
// computed: stele: Line::note leads to "note", which has no primary key; give it one, or name unique columns of it in foreign_key()
//
// A belongs_to refers to the primary key of the other table, which is how a row of it is known.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Note, "note", column(note_id, std::int64_t, primary_key));
#else
STELE_TABLE(Note, "note", column(note_id, std::int64_t));
#endif
STELE_TABLE(Line, "line", column(line_id, std::int64_t, primary_key), column(note_id, std::int64_t),
            belongs_to(note, Note, note_id));

constexpr auto text = stele::sql(create_table(Line));
